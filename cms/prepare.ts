import { getPayload, type Payload } from 'payload'
import { readSettings } from '@/settings'
import config from './config'
import { watchExternal } from './links/external'
import { watchDue } from './publishing/due'
import { futureDates } from './publishing/future-dates'
import { prepareIndex } from './publishing/search-index'
import { prepareLists } from './news/entries'
import { adoptAll } from './media/adopt'
import { atStart, verify } from './integrity/verify'
import { makeSizes } from './media/sizes'
import { makeFirstAdmin } from './seed/first-admin'
import { seedMunicipality } from './seed/municipality'
import { seedArticles, seedPages } from './seed/seed'
import { weighIndexes } from './statistics'

/**
 * Makes the site ready. When it can't be, say because its database is down, the app ends with a sentence; the edge goes
 * on serving the last good copies and starts it again.
 */
export async function prepareOrExit(): Promise<void> {
  try {
    await prepareSite()
  } catch (error) {
    console.error(`The site can't be made ready: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  }
}

/**
 * Makes the site ready to be read and edited: tables by migration, the first account, what SITE_SEED puts into an
 * empty site; then the scheduled jobs begin. What is derived is completed and looked over afterwards, beside the readers.
 */
async function prepareSite(): Promise<void> {
  const payload = await getPayload({ config })
  await prepareLists(payload)
  await introduceFirstAdmin(payload)
  if (readSettings().siteSeed === 'boras') await seed(payload)
  await weighIndexes(payload)
  const inFuture = await futureDates(payload)
  if (inFuture) console.warn(inFuture)
  await getPayload({ config, cron: true })
  void finish(payload)
  watchDue(payload)
  watchExternal(payload)
  void putFilesOnRecord(payload)
}

async function seed(payload: Payload): Promise<void> {
  if (await seedArticles(payload)) console.log('The source article was put in, in three languages')
  if (await seedPages(payload)) console.log('The pages about the site were put in, in three languages')
  if (await seedMunicipality(payload)) console.log('The municipality has its name and contacts')
}

async function introduceFirstAdmin(payload: Payload): Promise<void> {
  const settings = readSettings()
  const password = await makeFirstAdmin(payload, settings)
  if (password) console.log(`First account: ${settings.adminEmail}, password ${password} (shown this once)`)
}

/** What an import leaves to do, and what a machine that died may have left by an older version of this program. */
async function finish(payload: Payload): Promise<void> {
  try {
    const count = await prepareIndex(payload)
    if (count) console.log(`${count} editions were put into the search index`)
    await verify(
      payload,
      (sentence) => {
        payload.logger.warn(`Found at the start: ${sentence}`)
      },
      atStart,
    )
  } catch (error) {
    payload.logger.error({
      err: error,
      msg: 'What is derived from the texts could not be completed; the next start tries again',
    })
  }
}

/** Only an import or an upgrade leaves something to do. Whatever readers ask for is put on record before its turn. */
async function putFilesOnRecord(payload: Payload): Promise<void> {
  try {
    const count = await adoptAll(payload)
    if (count) console.log(`${count} older pictures were put on record`)
    await makeSizes(payload, ['waiting', 'failed'])
  } catch (error) {
    payload.logger.error({
      err: error,
      msg: 'Older pictures could not be put on record; the next start tries again',
    })
  }
}
