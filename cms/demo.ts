/** Run by `npm run demo`: forty made-up news, marked as such, to look at the site with. Never on a site that people read. */
import { fill } from './demo/fill'
import { titleOf } from './demo/stories'
import { makeSizes } from './media/sizes'
import { openSite } from './open-site'
import { seedSite } from './seed/site'

const count = 40

const payload = await openSite()
const { totalDocs } = await payload.count({
  collection: 'articles',
  where: { title: { equals: titleOf(0).sv } },
})
if (totalDocs > 0) {
  console.error('The made-up news are here already.')
  process.exit(1)
}
await seedSite(payload)
await fill(payload, count)
await makeSizes(payload)
console.log(`${count} made-up news were put in, each marked as an example.`)
process.exit(0)
