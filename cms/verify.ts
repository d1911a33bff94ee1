/** Run by `npm run verify`: compares everything derived with what it's derived from, and mends it; checks the record. */
import { verifyAndNote } from './history/watch'
import { verify } from './integrity/verify'
import { openSite } from './open-site'

const payload = await openSite()
const verdict = await verifyAndNote(payload)
if ('problem' in verdict) console.error(verdict.problem)
else
  console.log(
    `The record is whole: ${verdict.revisions} revisions of ${verdict.editions} editions, ${verdict.lines} lines of the log.`,
  )
const { found, mended } = await verify(payload, (sentence) => {
  console.log(sentence)
})
console.log(found === 0 ? 'All that is derived is right.' : `${found} differences, ${mended} of them mended.`)
process.exit('problem' in verdict || mended < found ? 1 : 0)
