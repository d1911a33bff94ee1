import { after, test } from 'node:test'
import { startPostgres, withoutPostgres } from '@/database/postgres.fixture'
import { testSite } from '../test-site'
import { todayOf } from './today.fixture'

const postgres = withoutPostgres ? null : await startPostgres()
const payload = await testSite(postgres?.url)
after(() => postgres?.stop())
const today = await todayOf(payload)
const options = { skip: withoutPostgres }

test('in PostgreSQL too who writes finds what they wrote on last', options, today.ownTexts)
test('in PostgreSQL too a translator is told of what is behind', options, today.behindInOwnLanguages)
test('in PostgreSQL too a review waits for whoever may take the next step', options, today.turnsInReviews)
test('in PostgreSQL too plans and faults are told', options, today.plansAndFaults)
test('in PostgreSQL too a text is listed once among the newest', options, today.publishedOnce)
