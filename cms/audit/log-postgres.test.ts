import { after, test } from 'node:test'
import { startPostgres, withoutPostgres } from '@/database/postgres.fixture'
import { testSite } from '../test-site'
import { logOf } from './log.fixture'

const postgres = withoutPostgres ? null : await startPostgres()
const payload = await testSite(postgres?.url)
after(() => postgres?.stop())
const log = logOf(payload)
const options = { skip: withoutPostgres }

test('in PostgreSQL too what people do is kept with who did it', options, log.namesAccounts)
test('in PostgreSQL too what is undone leaves no line', options, log.undoneLeavesNone)
test('in PostgreSQL too those who act at once get lines one after another', options, log.manyAtOnce)
test('in PostgreSQL too nobody alters, deletes or leaves out a line', options, log.altersNothing)
test('in PostgreSQL too a line that was altered all the same is named', options, () =>
  log.tellsOfAlterations('DROP TRIGGER audit_no_change ON audit'),
)
