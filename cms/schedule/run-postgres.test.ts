import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { startPostgres, withoutPostgres } from '@/database/postgres.fixture'
import { testSite } from '../test-site'
import { plansOf } from './schedule.fixture'

const postgres = withoutPostgres ? null : await startPostgres()
const payload = await testSite(postgres?.url)
after(() => postgres?.stop())
const { carriedOutOnce, carriedOnAfterADeath, failedInWords, withdrawnAsPublic } = plansOf(payload)
const options = { skip: withoutPostgres }

test('in PostgreSQL too a text is published when its time comes, once', options, carriedOutOnce)

test('a text is published by another app when the one that was doing it has died', options, async () => {
  const { pool, url } = postgres ?? assert.fail()
  const dying = new pg.Client(url)
  dying.on('error', () => undefined)
  await dying.connect()
  await carriedOnAfterADeath({
    begin: async (id) => {
      await dying.query('BEGIN')
      await dying.query("UPDATE schedules SET state = 'done' WHERE id = $1", [id])
    },
    die: async () => {
      const { rows } = await dying.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
      await pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid])
    },
  })
})

test('in PostgreSQL too a text that isn’t complete stays a draft, and says why', options, failedInWords)

test('in PostgreSQL too what is withdrawn on a day is what readers had', options, withdrawnAsPublic)
