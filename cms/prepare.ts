/** Makes the database ready: tables by migration, the first account, the source article and pages when there are none. */
import { getPayload } from 'payload'
import { readSettings, SettingsError, type Settings } from '@/settings'
import { makeFirstAdmin } from './seed/first-admin'
import { seedArticles, seedPages } from './seed/seed'

/** Before the CMS is loaded, which needs the settings itself. */
function checkSettings(): Settings {
  try {
    return readSettings()
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

async function prepare(settings: Settings): Promise<void> {
  const { default: config } = await import('./config')
  const payload = await getPayload({ config })
  await payload.db.migrate()
  const { prepareIndex } = await import('./edition/search-index')
  const { prepareLists } = await import('./news/entries')
  await prepareLists(payload)
  const indexed = await prepareIndex(payload)
  if (indexed) console.log(`        ${indexed} editions were put into the search index`)
  const password = await makeFirstAdmin(payload, settings)
  if (password)
    console.log(`        First account: ${settings.adminEmail}, password ${password} (shown this once)`)
  if (await seedArticles(payload)) console.log('        The source article was put in, in three languages')
  if (await seedPages(payload))
    console.log('        The pages about the site were put in, in three languages')
}

await prepare(checkSettings())
process.exit(0)
