import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { startPostgres, withoutPostgres } from '@/database/postgres.fixture'
import { testSite } from '../test-site'
import { seenWhilePublishing } from './whole.fixture'

const postgres = withoutPostgres ? null : await startPostgres()
const payload = await testSite(postgres?.url)
after(() => postgres?.stop())

test(
  'in PostgreSQL too a publication is whole or not there at each of its statements',
  { skip: withoutPostgres },
  async () => {
    const { statements, torn } = await seenWhilePublishing(payload)
    assert.deepEqual(torn, [])
    assert.ok(statements > 50, `${statements} statements`)
  },
)
