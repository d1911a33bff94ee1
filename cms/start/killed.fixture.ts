/**
 * A program that prepares a site as a start does and then publishes, and kills itself before its n-th SQL statement:
 * `killed.fixture.ts N NAME`. When it gets to its end it prints what it has found, as a line of JSON.
 */
import { createRequire } from 'node:module'

const [limit, name = ''] = process.argv.slice(2)
type Libsql = { prototype: { prepare: (this: unknown, sql: string) => unknown } }
const { prototype } = createRequire(import.meta.url)('libsql') as Libsql
const { prepare } = prototype
let statements = 0
prototype.prepare = function (sql) {
  if (++statements === Number(limit)) process.kill(process.pid, 'SIGKILL')
  return prepare.call(this, sql)
}
const { prepareOrExit } = await import('./prepare-or-exit')
await prepareOrExit()
const { getPayload } = await import('payload')
const { default: config } = await import('../config')
const { differences } = await import('../integrity/verify')
const { publications } = await import('../integrity/whole.fixture')
const payload = await getPayload({ config })
const torn: string[] = []
for await (const { sentence } of differences(payload)) torn.push(sentence)
const prepared = statements
for await (const done of publications(payload, name)) if (torn.length > 0) torn.push(done)
const counts: Record<string, number> = {}
for (const collection of ['articles', 'pages', 'terms', 'users'] as const)
  counts[collection] = (await payload.count({ collection, where: { createdAt: { exists: true } } })).totalDocs
console.log(`\n${JSON.stringify({ torn, prepared, statements, counts })}`)
process.exit(0)
