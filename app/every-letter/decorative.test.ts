import './next-intl'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ValidationError } from 'payload'
import { body, paragraph, special } from '@/cms/body/nodes'
import { asFile, plain } from '@/cms/media/pictures.fixture'
import { article, testSite } from '@/cms/test-site'

const payload = await testSite()
const file = asFile('kaklet.jpg', await plain('blue', { width: 8, height: 6 }))
const { id } = await payload.create({ collection: 'media', data: {}, file })
let published = 0

/** Publishes an article with the picture on top and in its text. */
function publish(words: { alt?: string; decorative?: string }, title = `Kaklet ${++published}`) {
  const picture = { file: id, ...words }
  const text = body(paragraph('Så ser det ut.'), special('image', picture))
  const data = { ...article(title, 'sv'), picture, body: text as never, _status: 'published' as const }
  return payload.create({ collection: 'articles', data })
}

const refusedWith = (sentence: RegExp) => (error: unknown) => {
  assert.ok(error instanceof ValidationError)
  assert.ok(error.data.errors.some(({ message }) => sentence.test(message)))
  return true
}

test('a picture is published with words for who doesn’t see it, or with a reason for having none', async () => {
  await assert.rejects(publish({}), refusedWith(/^Skriv vad bilden visar/))
  await assert.rejects(publish({ alt: ' ', decorative: ' ' }), refusedWith(/^Skriv vad bilden visar/))
  await assert.rejects(publish({ alt: 'Kakel', decorative: 'Stämning' }), refusedWith(/^Bilden har både/))
})

test('whoever doesn’t see a decoration is told nothing of it, and the record keeps why', async () => {
  const { slug } = await publish({ decorative: 'Motiv utan uppgift' })
  // They open the CMS, which must know by then where its data is
  const { getArticle } = await import('@/content/articles')
  const { surfacesOf } = await import('./surfaces')
  const readers = await getArticle('sv', slug)
  assert.ok(readers)
  assert.deepEqual(
    [readers.content.picture?.alt, readers.content.picture?.decorative],
    ['', 'Motiv utan uppgift'],
  )
  for (const [reader, given] of Object.entries(await surfacesOf(readers))) {
    const shown = 'html' in given ? given.html : given.text
    assert.doesNotMatch(shown, /Motiv|undefined/, reader)
    for (const [picture] of shown.matchAll(/<img [^>]*src="[^"]*file\/kaklet[^>]*>/g))
      assert.match(picture, / alt=""/, reader)
    assert.doesNotMatch(shown, /<p><\/p>/, reader)
  }
})
