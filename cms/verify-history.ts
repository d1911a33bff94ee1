/** Run by `npm run verify-history`: says whether every published revision and file is what it was, or names the first that isn't. */
import { openSite } from './open-site'
import { verifyHistory } from './history/verify'

const verdict = await verifyHistory(await openSite())
if ('fault' in verdict) console.error(verdict.fault)
else
  console.log(
    `All is whole: ${verdict.revisions} revisions of ${verdict.editions} editions, and the ${verdict.files} files that they show.`,
  )
process.exit('fault' in verdict ? 1 : 0)
