/** Run by `npm run backup -- DIR`, while the site runs or not: writes a backup of it into DIR, which isn't there yet. */
import path from 'node:path'
import { backUp } from '@/backup/backup'
import { BackupError } from '@/backup/manifest'
import { settingsOrExit } from '@/settings'

const folder = process.argv[2]
if (!folder) {
  console.error('Say where to: npm run backup -- DIR')
  process.exit(1)
}
try {
  const { files, madeAt } = await backUp(settingsOrExit(), path.resolve(folder))
  console.log(
    `The backup of ${madeAt} is in ${folder}: the database and ${files.length - 1} files of uploads.
The file secret in it is the key to everybody’s sessions: keep it as you keep passwords, or move it to where you keep those. Without it a restored site makes a new one; everybody then logs in again, and links to previews end.
Not in it: the settings (environment variables), the program, the logs, and the page copies, which the site makes again.`,
  )
} catch (error) {
  if (!(error instanceof BackupError)) throw error
  console.error(error.message)
  process.exit(1)
}
