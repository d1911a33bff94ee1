/** Run by `npm run restore -- DIR` where there is no site yet: puts a backup back, and proves its history. */
import path from 'node:path'
import { BackupError } from '@/backup/manifest'
import { restore } from '@/backup/restore'
import { verifyRecord } from '@/cms/history/watch'
import { migrations as forPostgres } from '@/cms/migrations/postgres'
import { migrations as forSqlite } from '@/cms/migrations/sqlite'
import { openSite } from '@/cms/open-site'
import { settingsOrExit } from '@/settings'

const folder = process.argv[2]
if (!folder) {
  console.error('Say from where: npm run restore -- DIR')
  process.exit(1)
}
try {
  const known = [...forSqlite, ...forPostgres].map(({ name }) => name)
  const { files, madeAt, siteUrl, hasSecret } = await restore(settingsOrExit(), path.resolve(folder), known)
  console.log(
    `The backup of ${siteUrl}, made ${madeAt}, is back: the database and ${files.length - 1} files of uploads.`,
  )
  if (!hasSecret) console.log('It came without the secret: a new one is made, and everybody logs in again.')
} catch (error) {
  if (!(error instanceof BackupError)) throw error
  console.error(error.message)
  process.exit(1)
}
const verdict = await verifyRecord(await openSite())
if ('problem' in verdict) console.error(verdict.problem)
else console.log(`All is whole: ${verdict.revisions} revisions of ${verdict.editions} editions.`)
process.exit('problem' in verdict ? 1 : 0)
