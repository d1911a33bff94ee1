import { test } from 'node:test'
import { testSite } from '../test-site'
import { reviewsOf } from './review.fixture'

process.env.REVIEW = 'all'
const payload = await testSite()
payload.logger.level = 'silent'
const reviews = await reviewsOf(payload)

test(
  'a text is public when somebody else has approved it, once, and the log says who',
  reviews.publicAfterApproval,
)
test(
  'who last changed a text can’t approve it, nor make anything else of an approval',
  reviews.notByItsLastWriter,
)
test('an approval is of one version and counts once, however many give it', reviews.notTwice)
test(
  'what is published alone has a reason, and waits until somebody else has read it',
  reviews.aloneUntilSeen,
)
test('what can’t be published alone leaves nothing behind', reviews.aloneIsWholeOrNothing)
test(
  'a reviewer without account answers by a link; any other link is refused, told and kept in the log',
  reviews.byLink,
)
test('a text is withdrawn without a second look, and comes back with one', reviews.withdrawnAlone)
