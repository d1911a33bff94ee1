import assert from 'node:assert/strict'
import { test } from 'node:test'
import { article, rawSql, testSite } from '../../test-site'
import { plain, withPictures } from '../pictures.fixture'
import { undescribed } from '../undescribed/find'
import { special } from '../../body/nodes'
import { foldersOf } from './names'

const payload = await testSite()
const { upload, publish } = await withPictures(payload)
const red = await upload('badet.jpg', await plain('red'))
const blue = await upload('sjön.jpg', await plain('blue'))

test('a picture is put in a folder by its name, and a slip of a capital letter or a space makes no folder of its own', async () => {
  const put = (id: number, folder: string) => payload.update({ collection: 'media', id, data: { folder } })
  await put(red.id, ' Bad och  sim ')
  await put(blue.id, 'bad och sim')
  assert.deepEqual(await foldersOf(payload), [{ name: 'Bad och sim', count: 2 }])
  await put(red.id, '  ')
  assert.deepEqual(await foldersOf(payload), [{ name: 'Bad och sim', count: 1 }])
  await put(blue.id, 'Sjöar')
  assert.deepEqual(await foldersOf(payload), [{ name: 'Sjöar', count: 1 }])
})

test('an editor finds the texts whose pictures nobody has described, at the top or in the body, each in its language', async () => {
  const original = await publish('Badet', red.id)
  const { root } = article('', 'en', 'One.').body
  const picture = special('image', { file: blue.id })
  await payload.create({
    collection: 'articles',
    data: {
      ...article('The baths', 'en', 'One.'),
      original: original.id,
      picture: { file: red.id, alt: 'A beach' },
      body: { root: { ...root, children: [...root.children, picture] } },
    },
    draft: true,
  })
  const data = { ...article('Пляж', 'uk', 'Один.'), original: original.id, picture: { file: red.id } }
  await payload.create({ collection: 'articles', data, draft: true })
  const decoration = { file: red.id, decorative: 'Texten säger det.' }
  await payload.create({
    collection: 'pages',
    data: { ...article('Prydlig', 'sv', 'Ett.'), picture: decoration },
    draft: true,
  })
  const found = (await undescribed(payload)).map(({ title, language, files }) => ({ title, language, files }))
  assert.deepEqual(found, [
    { title: 'Пляж', language: 'uk', files: [red.id] },
    { title: 'The baths', language: 'en', files: [blue.id] },
  ])
})

test('what is public from before descriptions were asked for is found, too, until it’s withdrawn', async () => {
  const { id } = await publish('Gammal', blue.id)
  const edition = { collection: 'articles', id } as const
  await rawSql(payload, `UPDATE articles SET picture_alt = NULL WHERE id = ${id}`)
  const titles = async () =>
    (await undescribed(payload)).filter(({ isPublic }) => isPublic).map(({ title }) => title)
  assert.deepEqual(await titles(), ['Gammal'])
  const withdrawal = { outcome: 'outdated', reason: 'Slut.' } as const
  await payload.update({ ...edition, data: { withdrawal, picture: { alt: 'Sjön' }, _status: 'published' } })
  assert.deepEqual(await titles(), [])
})
