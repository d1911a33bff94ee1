import type { Payload } from 'payload'

type Run = (...args: unknown[]) => unknown
type Opens = (...args: unknown[]) => Promise<Record<string, Run> | undefined>

const writes = /^\s*(insert|update|delete|commit|release)/i

/**
 * Has `look` called and awaited before each statement of a transaction that writes, and before its end, on either
 * database: what is committed then is what a process that is killed there leaves behind. Returns what ends that.
 */
export function beforeEachStatement({ db }: Payload, look: () => Promise<void>): () => void {
  const [place, name] =
    db.name === 'sqlite' ? [part(db, 'client'), 'transaction'] : [part(db, 'pool'), 'connect']
  if (!isRecord(place)) throw new TypeError('No SQL database.')
  const opens = place[name] as Opens
  place[name] = async (...args: unknown[]) => {
    const opened = await opens.apply(place, args)
    // `pg` calls itself with a callback, for statements that stand alone
    if (opened) for (const each of ['execute', 'query', 'commit']) wrap(opened, each)
    return opened
  }
  return () => {
    place[name] = opens
  }

  function wrap(opened: Record<string, Run>, each: string) {
    const run = opened[each]
    if (!run || Object.hasOwn(opened, each)) return
    opened[each] = async (...args: unknown[]) => {
      if (each === 'commit' || writes.test(textOf(args[0]))) await look()
      return run.apply(opened, args)
    }
  }
}

function part(db: object, name: string): unknown {
  return isRecord(db) ? db[name] : undefined
}

function textOf(statement: unknown): string {
  if (!isRecord(statement)) return String(statement)
  return String(statement.sql ?? statement.text)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
