/** Run by `npm run import FILE` on an empty site: takes in what `npm run export` gave, all of it or nothing. */
import { readFileSync } from 'node:fs'
import { ImportError } from '@/editions/jsonl'
import { prepareIndex } from './publishing/search-index'
import { importLines } from './history/import'
import { prepareLists } from './news/entries'
import { openSite } from './open-site'
import { weighIndexes } from './statistics'

const file = process.argv[2]
if (!file) {
  console.error('Say which file: npm run import FILE')
  process.exit(1)
}
try {
  const payload = await openSite()
  const count = await importLines(payload, readFileSync(file, 'utf8'))
  await prepareLists(payload)
  await prepareIndex(payload)
  await weighIndexes(payload)
  console.log(`${count} revisions came in, with the articles that they make.`)
  process.exit(0)
} catch (error) {
  if (!(error instanceof ImportError)) throw error
  console.error(error.message)
  console.error('Nothing was written.')
  process.exit(1)
}
