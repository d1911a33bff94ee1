/** A program that prepares a site as a start does, and prints what is in it then, as a line of JSON. */
import { prepareOrExit } from './prepare-or-exit'

await prepareOrExit()
const { getPayload } = await import('payload')
const { default: config } = await import('../config')
const payload = await getPayload({ config })
const counts: Record<string, number> = {}
for (const collection of ['articles', 'pages', 'terms', 'users'] as const)
  counts[collection] = (await payload.count({ collection })).totalDocs
console.log(`\n${JSON.stringify(counts)}`)
process.exit(0)
