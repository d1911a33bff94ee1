import { after, test } from 'node:test'
import { startPostgres, withoutPostgres } from '@/database/postgres.fixture'
import { testSite } from '../test-site'
import { reviewsOf } from './review.fixture'

process.env.REVIEW = 'all'
const postgres = withoutPostgres ? null : await startPostgres()
const payload = await testSite(postgres?.url)
after(() => postgres?.stop())
payload.logger.level = 'silent'
const reviews = await reviewsOf(payload)
const options = { skip: withoutPostgres }

test(
  'in PostgreSQL too a text is public when somebody else has approved it',
  options,
  reviews.publicAfterApproval,
)
test('in PostgreSQL too an approval is of one version and counts once', options, reviews.notTwice)
test('in PostgreSQL too what is published alone waits to be read', options, reviews.aloneUntilSeen)
test('in PostgreSQL too a reviewer without account answers by a link', options, reviews.byLink)
