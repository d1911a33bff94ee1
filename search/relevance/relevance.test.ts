import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyPostgres, emptySqlite, onBoth } from '../databases.fixture'
import { indexMany } from '../index-editions'
import { languageCodes } from '../languages'
import { withoutPostgres } from '@/database/postgres.fixture'
import { searchEditions } from '../search-editions'
import { corpus } from './corpus'
import { queries } from './queries'

const asked = languageCodes.flatMap((language) =>
  queries[language].map(([query, expected]) => ({ query, expected, language })),
)

onBoth('a reader finds what they meant at the top, sixty times over', async (db) => {
  assert.equal(asked.length, 60)
  await indexMany(db, corpus)
  let reciprocals = 0
  const misses: string[] = []
  for (const { query, expected, language } of asked) {
    const { hits } = await searchEditions(db, { query, language, page: 1, pageSize: 20 })
    const rank = hits.findIndex((hit) => hit.id === expected) + 1
    reciprocals += rank > 0 ? 1 / rank : 0
    if (rank !== 1) misses.push(`${query}: ${String(rank)}, before it ${hits[0]?.id ?? 'nothing'}`)
  }
  const mean = reciprocals / asked.length
  assert.ok(mean >= 0.9, `mean reciprocal rank ${mean.toFixed(3)}; ${misses.join('; ')}`)
})

void test('both databases give the same answer, to the letter', { skip: withoutPostgres }, async () => {
  const [sqlite, postgres] = [await emptySqlite(), await emptyPostgres()]
  await indexMany(sqlite, corpus)
  await indexMany(postgres, corpus)
  const more = ['borås', 'och', 'gratis', 'polis skola', 'the', 'діти', 'plats ansökan barn', '2017']
  for (const { query, language } of [
    ...asked,
    ...more.map((query) => ({ query, language: 'sv' as const })),
  ]) {
    for (const bounds of [{}, { topic: 'service' }, { year: 2018 }, { page: 2, pageSize: 3 }]) {
      const search = { query, language, page: 1, pageSize: 10, ...bounds }
      assert.deepEqual(await searchEditions(postgres, search), await searchEditions(sqlite, search), query)
    }
  }
})
