/** Run by `npm run export [-- FILE]`: every published revision as JSON Lines, to the file or to standard output. */
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { exportLines } from './history/export'
import { openSite } from './open-site'

const file = process.argv[2]
const lines = exportLines(await openSite())
// The output stays open, for the process to end by itself
await pipeline(lines, file ? createWriteStream(file, { flags: 'wx' }) : process.stdout, {
  end: Boolean(file),
})
process.exit(0)
