import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../payload-types'
import { article, testSite } from '../test-site'

const payload = await testSite()
const collection = 'articles'

/** As the form saves by itself: all of it, with the address that came back last. */
async function typed(form: Article, title: string, more: Partial<Article> = {}): Promise<Article> {
  const data = { ...form, title, ...more }
  return payload.update({ collection, id: form.id, data, draft: true, autosave: true, depth: 0 })
}
const begun = (title: string) =>
  payload.create({ collection, data: article(title, 'sv', 'Ett.'), draft: true, depth: 0 })

test('while a title is typed with pauses, the address follows it', async () => {
  const first = await begun('Nya')
  const second = await typed(first, 'Nya regler')
  const third = await typed(second, 'Nya regler för hundar')
  assert.deepEqual([first.slug, second.slug, third.slug], ['nya', 'nya-regler', 'nya-regler-for-hundar'])
})

test('it goes on following where the first address was taken', async () => {
  await begun('Badet')
  const second = await typed(await begun('Badet'), 'Badet stängt')
  assert.equal(second.slug, 'badet-stangt')
})

test('an address that somebody typed, or that readers have, stays', async () => {
  const own = await typed(await begun('Parken'), 'Parken', { slug: 'hundar-i-parken' })
  assert.equal((await typed(own, 'Parken i vår')).slug, 'hundar-i-parken')
  const { id } = await begun('Skolan')
  const out = await payload.update({ collection, id, data: { _status: 'published' }, depth: 0 })
  assert.equal((await typed(out, 'Skolan öppnar')).slug, 'skolan')
})
