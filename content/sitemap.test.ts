import assert from 'node:assert/strict'
import { test } from 'node:test'
import { article, rawSql, testSite } from '@/cms/test-site'

const payload = await testSite()
// Not before: what it imports reads the settings
const { sitemapPart, sitemapParts } = await import('./sitemap')

test('a search engine finds each public edition once, in a part that stays the same, with the others of its work', async () => {
  const publish = (title: string, language: 'sv' | 'en', more = {}) =>
    payload.create({
      collection: 'articles',
      data: { ...article(title, language, 'Ett.'), _status: 'published', ...more },
    })
  const original = await publish('Badet', 'sv')
  await payload.create({ collection: 'articles', data: article('Utkast', 'sv', 'Ett.'), draft: true })
  const gone = await publish('Borta', 'sv')
  await payload.update({
    collection: 'articles',
    id: gone.id,
    data: { _status: 'published', withdrawal: { outcome: 'mistake', reason: 'Fel.' } },
  })
  // As if very much had been published in between
  const translation = await publish('The beach', 'en', { original: original.id })
  await rawSql(payload, `PRAGMA foreign_keys = OFF`)
  await rawSql(payload, `UPDATE articles SET id = 299999 WHERE id = ${translation.id}`)
  const slugs = { sv: original.slug, en: translation.slug }
  const parts = await sitemapParts()
  assert.deepEqual(
    parts.map(({ number }) => number),
    [0, 149],
  )
  assert.equal(parts[0]?.changedAt, original.publishedAt)
  assert.deepEqual(await sitemapPart(0), [
    { language: 'sv', changedAt: original.publishedAt, slugs, original: 'sv' },
  ])
  assert.deepEqual(await sitemapPart(149), [
    { language: 'en', changedAt: translation.publishedAt, slugs, original: 'sv' },
  ])
  assert.deepEqual(await sitemapPart(1), [])
})
