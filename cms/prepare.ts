/** Makes the database ready: tables by migration, the first account, the source article and pages when there are none. */
import { readSettings } from '@/settings'
import { prepareIndex } from './edition/search-index'
import { prepareLists } from './news/entries'
import { openSite } from './open-site'
import { makeFirstAdmin } from './seed/first-admin'
import { seedArticles, seedPages } from './seed/seed'

const payload = await openSite()
await prepareLists(payload)
const indexed = await prepareIndex(payload)
if (indexed) console.log(`        ${indexed} editions were put into the search index`)
const settings = readSettings()
const password = await makeFirstAdmin(payload, settings)
if (password)
  console.log(`        First account: ${settings.adminEmail}, password ${password} (shown this once)`)
if (await seedArticles(payload)) console.log('        The source article was put in, in three languages')
if (await seedPages(payload)) console.log('        The pages about the site were put in, in three languages')
process.exit(0)
