import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'

type Db = MigrateUpArgs['db']
type Statement = Parameters<Db['run']>[0]

const name = '[`"]?(\\w+)[`"]?'
const changes = {
  create: new RegExp(`^\\s*CREATE (?:UNIQUE )?(?:TABLE|INDEX|TRIGGER|VIEW) (?:IF NOT EXISTS )?${name}`, 'i'),
  drop: new RegExp(`^\\s*DROP (?:TABLE|INDEX|TRIGGER|VIEW) (?:IF EXISTS )?${name}`, 'i'),
  addColumn: new RegExp(`^\\s*ALTER TABLE ${name} ADD (?:COLUMN )?${name}`, 'i'),
  dropColumn: new RegExp(`^\\s*ALTER TABLE ${name} DROP (?:COLUMN )?${name}`, 'i'),
  rename: new RegExp(`^\\s*ALTER TABLE ${name} RENAME TO ${name}`, 'i'),
  fill: new RegExp(`^\\s*INSERT INTO ${name}`, 'i'),
}

/**
 * A database for one migration that passes over what was done before: versions of this program from before migrations
 * were transactions could be cut off within one, and the next start found that a table exists already. `passed` says how
 * many statements that were.
 */
export function passingOver(db: Db): { db: Db; passed: () => number } {
  let count = 0
  const left = new Set<string>()

  async function run(statement: Statement): Promise<void> {
    const query = db.run(statement)
    const text = query.getQuery().sql
    const filled = changes.fill.exec(text)?.[1]
    if (filled && left.has(filled)) {
      await db.run(sql.raw(text.replace(/^\s*INSERT INTO/i, 'INSERT OR IGNORE INTO')))
    } else if (await isDone(text)) {
      count++
      const created = changes.create.exec(text)?.[1]
      if (created) left.add(created)
    } else await query
  }

  async function isDone(text: string): Promise<boolean> {
    const found = Object.entries(changes).find(([, form]) => form.test(text))
    if (!found) return false
    const [change, form] = found
    const [, one = '', other = ''] = form.exec(text) ?? []
    if (change === 'create') return exists(one)
    if (change === 'drop') return !(await exists(one))
    if (change === 'addColumn') return hasColumn(one, other)
    if (change === 'dropColumn') return !(await hasColumn(one, other))
    return change === 'rename' && !(await exists(one)) && (await exists(other))
  }

  async function exists(thing: string): Promise<boolean> {
    return (await db.all(sql`SELECT 1 FROM sqlite_schema WHERE name = ${thing}`)).length > 0
  }

  async function hasColumn(table: string, column: string): Promise<boolean> {
    // A pragma alone would look at the tables as this connection last knew them
    const found = sql`SELECT 1 FROM sqlite_schema s JOIN pragma_table_info(s.name) c
      WHERE s.name = ${table} AND c.name = ${column}`
    return (await db.all(found)).length > 0
  }

  const within = new Proxy(db, {
    get: (target, key): unknown => (key === 'run' ? run : Reflect.get(target, key)),
  })
  return { db: within, passed: () => count }
}
