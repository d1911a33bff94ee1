/** Run by `npm run verify-history`: says whether every published revision and file, and every line of the log, is what it was, or names the first that isn't. */
import { openSite } from './open-site'
import { verifyAndNote } from './history/watch'

const verdict = await verifyAndNote(await openSite())
if ('problem' in verdict) console.error(verdict.problem)
else
  console.log(
    `All is whole: ${verdict.revisions} revisions of ${verdict.editions} editions, the ${verdict.files} files that they show, and the ${verdict.lines} lines of the log.`,
  )
process.exit('problem' in verdict ? 1 : 0)
