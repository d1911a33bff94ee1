import { createClient } from '@libsql/client'
import assert from 'node:assert/strict'
import { Pool } from 'pg'
import { fromPayload } from '@/database/sql'
import { onBoth } from './databases.fixture'
import { prepareSearch } from './dialect'
import { indexEdition, indexMany, removeEdition } from './index-editions'
import { ask, edition, ids } from './questions.fixture'

onBoth('an edition is found by what it says now, and not at all once removed', async (db) => {
  await indexEdition(db, edition('a', { title: 'Cirkus\0', body: 'Text \0 här' }))
  await indexEdition(db, edition('b', { title: 'Cirkus' }))
  await indexEdition(db, edition('a', { title: 'Marknad', publishedAt: '2021-01-01T00:00:00Z' }))
  assert.deepEqual(await ids(db, 'cirkus'), ['b'])
  assert.deepEqual(await ids(db, 'marknaden'), ['a'])
  await removeEdition(db, 'a')
  await removeEdition(db, 'never there')
  assert.deepEqual(await ids(db, 'marknad'), [])
  assert.deepEqual(await ids(db, 'cirkus'), ['b'])
  await assert.rejects(
    indexEdition(db, edition('c', { publishedAt: 'yesterday' })),
    /The edition c has no valid time/,
  )
})

onBoth(
  'more editions than fit a batch, all of the same second, are all kept, and counted up to a thousand',
  async (db) => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      edition(`n${String(index)}`, { title: 'Julmarknad' }),
    )
    assert.equal(await indexMany(db, many), 3000)
    assert.equal(await indexMany(db, many), 3000)
    const rows = await db.all('SELECT count(*) AS count, count(DISTINCT id) AS ids FROM search_editions')
    assert.deepEqual(
      rows.map(({ count, ids }) => [Number(count), Number(ids)]),
      [[3000, 3000]],
    )
    const { total, more, hits } = await ask(db, 'julmarknad', { page: 50 })
    assert.deepEqual([total, more, hits.length], [1000, true, 20])
  },
)

onBoth('two writers at once leave one edition', async (db) => {
  await Promise.all(Array.from({ length: 5 }, () => indexEdition(db, edition('a', { title: 'Cirkus' }))))
  await prepareSearch(db)
  assert.deepEqual(await ids(db, 'cirkus'), ['a'])
})

onBoth("Payload's own adapter is all that's needed", async (db) => {
  const adapter =
    db.dialect === 'sqlite' ? { client: createClient({ url: ':memory:' }) } : { pool: new Pool() }
  assert.equal(fromPayload(adapter).dialect, db.dialect)
  assert.throws(() => fromPayload({ client: {} }), /Search needs a connected/)
  await Promise.resolve()
})
