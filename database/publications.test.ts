import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { startPostgres, withoutPostgres } from './postgres.fixture'
import { preparePublications, recordPublication } from './publications'
import { fromPool, fromTransaction } from './sql'

const postgres = withoutPostgres ? null : await startPostgres()
after(() => postgres?.stop())
const skip = withoutPostgres

/** A transaction: how long it waits before it publishes and before it ends (milliseconds), and how it ends. */
type Planned = { before: number; after: number; isCommitted: boolean }
const transaction: fc.Arbitrary<Planned> = fc.record({
  before: fc.integer({ min: 0, max: 8 }),
  after: fc.integer({ min: 0, max: 8 }),
  isCommitted: fc.boolean(),
})

test(
  'who asks for what came after the last number heard of misses no publication, in whatever order transactions end',
  { skip },
  async () => {
    const { pool } = postgres ?? assert.fail()
    await preparePublications(fromPool(pool))
    const publish = async ({ before, after, isCommitted }: Planned) => {
      const client = await pool.connect()
      const db = fromTransaction('postgres', ({ sql, params }) => {
        let at = 0
        return client.query(
          sql.replaceAll('?', () => `$${++at}`),
          params,
        )
      })
      await client.query('BEGIN')
      await pause(before)
      const number = await recordPublication(db, { invalidation: '"news"' })
      await pause(after)
      await client.query(isCommitted ? 'COMMIT' : 'ROLLBACK')
      client.release()
      return isCommitted ? [Number(number)] : []
    }
    const property = async (transactions: Planned[]) => {
      const numbers = async (from: number) => {
        const sql = 'SELECT number FROM publications WHERE number > $1 ORDER BY number'
        const { rows } = await pool.query<{ number: string }>(sql, [from])
        return rows.map(({ number }) => Number(number))
      }
      let last = Math.max(...(await numbers(0)))
      let isOver = false
      const listen = async () => {
        const heard: number[] = []
        for (let isLast = false; !isLast;) {
          isLast = isOver
          const next = await numbers(last)
          heard.push(...next)
          last = next.at(-1) ?? last
        }
        return heard
      }
      const listening = listen()
      const published = (await Promise.all(transactions.map(publish))).flat()
      isOver = true
      assert.deepEqual(
        await listening,
        published.sort((one, other) => one - other),
      )
    }
    await fc.assert(fc.asyncProperty(fc.array(transaction, { minLength: 2, maxLength: 8 }), property), {
      numRuns: 40,
    })
  },
)

test(
  'publications that are over for a day are pruned, removals by law after thirty, and the latest stays',
  { skip },
  async () => {
    const { pool } = postgres ?? assert.fail()
    const db = fromPool(pool)
    await preparePublications(db)
    await recordPublication(db, { invalidation: null, removed: ['kalle', 'karta.pdf'] })
    const age = (days: number) => pool.query(`UPDATE publications SET at = now() - interval '${days} days'`)
    const removals = async () => {
      const latest = await recordPublication(db, { invalidation: '"news"' })
      const { rows } = await pool.query<{ number: string; removed: string }>(
        'SELECT number, removed FROM publications ORDER BY number',
      )
      assert.equal(rows.at(-1)?.number, latest)
      return rows.slice(0, -1).map(({ removed }) => removed)
    }
    await age(2)
    assert.deepEqual(await removals(), ['kalle\nkarta.pdf'])
    await age(31)
    assert.deepEqual(await removals(), [])
  },
)
