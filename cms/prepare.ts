import { getPayload, type Payload } from 'payload'
import { inTurn } from '@/database/turns'
import { readSettings } from '@/settings'
import config from './config'
import { watchAbandonedJobs } from './abandoned-jobs'
import { watchOldDrafts } from './edition/old-drafts'
import { watchHistory } from './history/watch'
import { watchExternal } from './links/external'
import { watchMessages } from './messages/watch'
import { watchDue } from './publishing/due'
import { futureDates } from './publishing/future-dates'
import { prepareIndex } from './publishing/search-index'
import { prepareLists } from './news/entries'
import { adoptAll } from './media/adopt'
import { atStart, verify } from './integrity/verify'
import { makeSizes } from './media/sizes'
import { watchOverdue } from './reminders/remind'
import { watchSchedules } from './schedule/run'
import { makeFirstAdmin } from './seed/first-admin'
import { seedSite } from './seed/site'
import { weighIndexes } from './statistics'

/**
 * Makes the site ready to be read and edited: tables by migration, the first account, what SITE_SEED puts into an
 * empty site; then the scheduled jobs begin. What is derived is completed and looked over afterwards, beside the readers.
 */
export async function prepareSite(): Promise<void> {
  const payload = await getPayload({ config })
  await inTurn(payload.db, 'start', async () => {
    await prepareLists(payload)
    await introduceFirstAdmin(payload)
    if (readSettings().siteSeed === 'boras') await seedSite(payload)
    await weighIndexes(payload)
  })
  const inFuture = await futureDates(payload)
  if (inFuture) payload.logger.warn(inFuture)
  await getPayload({ config, cron: true })
  void finish(payload)
  watchDue(payload)
  watchSchedules(payload)
  void watchMessages(payload)
  watchExternal(payload)
  watchHistory(payload)
  watchOldDrafts(payload)
  watchOverdue(payload)
  watchAbandonedJobs(payload)
  void putFilesOnRecord(payload)
}

async function introduceFirstAdmin(payload: Payload): Promise<void> {
  const settings = readSettings()
  const password = await makeFirstAdmin(payload, settings)
  if (!password) return
  payload.logger.info(`First account: ${settings.adminEmail}, password ${password} (shown this once)`)
  if (!settings.expectSite)
    payload.logger.info(
      'A new site has begun. Set EXPECT_SITE=true, and no other is taken for it from now on.',
    )
}

/** What an import leaves to do, and what a machine that died may have left by an older version of this program. */
async function finish(payload: Payload): Promise<void> {
  try {
    const count = await prepareIndex(payload)
    if (count) payload.logger.info(`${count} editions were put into the search index`)
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
    if (count) payload.logger.info(`${count} older pictures were put on record`)
    await makeSizes(payload, ['waiting', 'failed'])
  } catch (error) {
    payload.logger.error({
      err: error,
      msg: 'Older pictures could not be put on record; the next start tries again',
    })
  }
}
