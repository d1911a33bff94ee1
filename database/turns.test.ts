import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Pool } from 'pg'
import { startPostgres, withoutPostgres } from './postgres.fixture'
import { inTurn, unlessTaken } from './turns'

const postgres = withoutPostgres ? null : await startPostgres()
const pool = new Pool({ connectionString: postgres?.url })
pool.on('error', () => undefined)
pool.on('connect', (client) => client.on('error', () => undefined))
after(async () => {
  await pool.end()
  await postgres?.stop()
})
const adapter = { pool }
const skip = withoutPostgres

/** Work that goes on until it's told to end. */
function work() {
  let end: () => void = () => undefined
  let begun: () => void = () => undefined
  const ending = new Promise<void>((resolve) => (end = resolve))
  const isBegun = new Promise<void>((resolve) => (begun = resolve))
  const run = () => {
    begun()
    return ending
  }
  return { run, end, isBegun }
}

test('apps that start at once do what only one may do one after the other', { skip }, async () => {
  let inside = 0
  const done: number[] = []
  const start = (app: number) =>
    inTurn(adapter, 'tables', async () => {
      inside += 1
      await pool.query('SELECT pg_sleep(0.02)')
      assert.equal(inside, 1)
      inside -= 1
      done.push(app)
    })
  await Promise.all([1, 2, 3].map(start))
  assert.deepEqual(done.sort(), [1, 2, 3])
})

test('an app whose connection is gone keeps nobody waiting', { skip }, async () => {
  const dying = work()
  const first = inTurn(adapter, 'start', dying.run)
  await dying.isBegun
  const second = inTurn(adapter, 'start', () => Promise.resolve('done'))
  await pool.query("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted")
  assert.equal(await second, 'done')
  dying.end()
  await first
})

test('what another app does already isn’t done beside it, and can be done afterwards', { skip }, async () => {
  const long = work()
  const first = unlessTaken(adapter, 'links', long.run)
  await long.isBegun
  await unlessTaken(adapter, 'links', () => assert.fail('done twice at once'))
  long.end()
  await first
  let isDone = false
  await unlessTaken(adapter, 'links', () => {
    isDone = true
    return Promise.resolve()
  })
  assert.ok(isDone)
})
