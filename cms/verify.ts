/** Run by `npm run verify`: compares everything derived with what it's derived from, and mends it; checks the record. */
import { verifyHistory } from './history/verify'
import { verify } from './integrity/verify'
import { openSite } from './open-site'

const payload = await openSite()
const verdict = await verifyHistory(payload)
if ('fault' in verdict) console.error(verdict.fault)
else console.log(`The record is whole: ${verdict.revisions} revisions of ${verdict.editions} editions.`)
const { found, mended } = await verify(payload, (sentence) => {
  console.log(sentence)
})
console.log(found === 0 ? 'All that is derived is right.' : `${found} differences, ${mended} of them mended.`)
process.exit('fault' in verdict || mended < found ? 1 : 0)
