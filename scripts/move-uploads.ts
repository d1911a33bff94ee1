/**
 * Run by `npm run move-uploads -- to-s3` or `-- to-disk`, while the site runs or not: has all uploads in the bucket, or in `DATA_DIR/media`,
 * and compares each; with `--remove`, they're taken away where they were. What was cut off goes on when it's run again.
 */
import { settingsOrExit } from '@/settings'
import { moveFiles } from '@/uploads/copy'
import { openUploads, uploadsOnDisk } from '@/uploads/open'
import { StoreFault } from '@/uploads/store'

const [direction = '', ...options] = process.argv.slice(2)
const settings = settingsOrExit()
const isKnown = ['to-s3', 'to-disk'].includes(direction) && options.every((one) => one === '--remove')
if (!isKnown || !settings.s3) {
  console.error(
    isKnown
      ? 'Set S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY: they say which bucket.'
      : 'Say where to: npm run move-uploads -- to-s3, or to-disk; with --remove, they are taken away where they were.',
  )
  process.exit(1)
}
const [disk, bucket] = [uploadsOnDisk(settings), openUploads(settings)]
const [from, to] = direction === 'to-s3' ? [disk, bucket] : [bucket, disk]
try {
  const { copied, wereThere, removed } = await moveFiles(from, to, options.length > 0)
  console.log(
    `All is there: ${copied} files were copied, ${wereThere} were there already, each compared by its SHA-256.`,
  )
  console.log(removed > 0 ? `${removed} were taken away where they were.` : 'They are also where they were.')
} catch (error) {
  if (!(error instanceof StoreFault)) throw error
  console.error(`${error.message} What was moved is whole: run it again.`)
  process.exit(1)
}
