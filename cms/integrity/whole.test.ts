import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, withPictures } from '../media/pictures.fixture'
import { article, rawSql, testSite } from '../test-site'
import { differences, verify } from './verify'
import { seenWhilePublishing } from './whole.fixture'

const payload = await testSite()

test('whoever reads, or starts again after the machine has died, at any statement of a publication finds it whole or not there', async () => {
  const { statements, torn } = await seenWhilePublishing(payload)
  assert.deepEqual(torn, [])
  assert.ok(statements > 50, `${statements} statements`)
})

test('what isn’t what it is derived from is named and mended', async () => {
  const wounds = [
    ["UPDATE articles SET title = 'Annat', updated_at = '2100-01-01T00:00:00.000Z' WHERE slug LIKE 'bathing%'", /the record of what was published is behind/],
    ["UPDATE search_editions SET title = 'Annat' WHERE path LIKE '%om-badet%'", /the search index says something else/],
    ["DELETE FROM search_editions WHERE path LIKE '%om-badet%'", /the search index says something else/],
    ["INSERT INTO news_entries (language, topic, published_at, article) VALUES ('sv', 0, '2020-01-01T00:00:00.000Z', 9999)", /Lists of news have 1 rows/],
    ['DELETE FROM news_entries WHERE topic > 0', /the lists of news say something else/],
    ["UPDATE articles SET age = '{}' WHERE slug LIKE 'bathing%'", /its age as a translation/],
    ['DELETE FROM former_addresses', /an address that it has left leads nowhere/],
    ["UPDATE news_years SET items = items + 1", /counts of news by year/],
    ["UPDATE _pages_v SET latest = 0 WHERE version_slug LIKE 'om-badet%'", /the editors’ latest version/],
    ["INSERT INTO search_editions (key, id, collection, language, path, published_at, title, lead, body) VALUES (1, '00000000-0000-4000-8000-000000000000/sv', 'articles', 'sv', '/x', '2020-01-01', 'x', 'x', 'x')", /which nobody can read/],
    ['DELETE FROM file_uses', /the files that it shows/],
    ['UPDATE file_uses SET is_removed = 1', /the files that it shows/],
    ["INSERT INTO file_uses (file, kind, work, language, is_removed) SELECT 'annan.jpg', kind, work, language, 0 FROM file_uses", /the files that it shows/],
  ] as const // prettier-ignore
  const { upload, publish } = await withPictures(payload)
  const { id: file } = await upload('badet.jpg', await plain('blue'))
  await publish('Med bild', file)
  await payload.update({ collection: 'articles', id: 2, data: { _status: 'published' } })
  for (const [wound, named] of wounds) {
    await rawSql(payload, wound)
    const told: string[] = []
    const { found, mended } = await verify(payload, (sentence) => told.push(sentence))
    assert.ok(told.some((sentence) => named.test(sentence)), `${wound}: ${told.join(' ')}`) // prettier-ignore
    assert.equal(mended, found, told.join(' '))
    for await (const { sentence } of differences(payload)) assert.fail(`${wound}: ${sentence}`)
  }
})

test('mending publishes nothing that an editor has only drafted, and keeps the draft', async () => {
  const collection = 'articles'
  const data = { ...article('Fritidsbanken', 'sv', 'Ett.'), _status: 'published' as const }
  const { id, slug } = await payload.create({ collection, data })
  await payload.update({ collection, id, data: { lead: 'Ett utkast.' }, draft: true })
  await rawSql(payload, `DELETE FROM search_editions WHERE path LIKE '%${slug}%'`)
  const { found, mended } = await verify(payload, () => undefined)
  assert.ok(found > 0)
  assert.equal(mended, found)
  assert.equal((await payload.findByID({ collection, id })).lead, data.lead)
  assert.equal((await payload.findByID({ collection, id, draft: true })).lead, 'Ett utkast.')
  for await (const { sentence } of differences(payload)) assert.fail(sentence)
})
