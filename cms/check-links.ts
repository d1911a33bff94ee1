/** Run by `npm run check-links`: lists links that lead nowhere; with `-- --external`, other sites are asked first. */
import { checkExternal } from './links/external'
import { brokenLinks } from './links/broken'
import { problems } from './links/labels'
import { openSite } from './open-site'

const payload = await openSite()
if (process.argv.includes('--external')) await checkExternal(payload)
const broken = await brokenLinks(payload)
for (const { edition, words, href, problem, movedTo } of broken)
  console.log(
    `${edition.collection}/${edition.id} “${edition.title}”: “${words}” (${href}). ${problems[problem].en} ${movedTo ?? ''}`.trim(),
  )
console.log(broken.length > 0 ? `Links that lead nowhere: ${broken.length}` : 'All links lead somewhere.')
process.exit(broken.some(({ problem }) => problem !== 'moved') ? 1 : 0)
