import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findHistory } from '../edition/lookups'
import { testSite } from '../test-site'
import { withPass } from './passes'
import { asFile, plain, withPictures } from './pictures.fixture'

const payload = await testSite()
const { reader, get, upload, publish, colourAt, makeSizes, editorIn } = await withPictures(payload)

test('two pictures of one name are apart, whatever their endings, and one goes without the other', async () => {
  const red = await upload('karta.jpg', await plain('red'))
  await publish('Röd karta', red.id)
  const blue = await upload('karta.png', await plain('blue', { format: 'png' }))
  const alsoBlue = await upload('Karta.JPG', await plain('blue'))
  assert.equal(new Set([red, blue, alsoBlue].map(({ filename }) => filename)).size, 3)
  for (const size of ['', '.480.avif', '.600.webp'])
    assert.equal(await colourAt(`${red.filename}${size}`), 'red')
  await payload.delete({ collection: 'media', id: blue.id })
  assert.equal(await colourAt(red.filename ?? ''), 'red')
  assert.equal((await get(blue.filename ?? '')).status, 404)
})

test('a picture whose file is replaced gets a new address, and what was published shows the old one', async () => {
  const first = await upload('badet.jpg', await plain('red', { width: 610 }))
  const shown = await publish('Badet', first.id)
  const data = await plain('blue', { width: 610 })
  const file = asFile('badet.jpg', data)
  const second = await payload.update({ collection: 'media', id: first.id, data: {}, file })
  await makeSizes()
  assert.notEqual(second.filename, first.filename)
  assert.equal(await colourAt(first.filename ?? ''), 'red')
  assert.equal((await get(second.filename ?? '')).status, 404)
  await payload.update({ collection: 'articles', id: shown.id, data: { _status: 'published' } })
  assert.equal(await colourAt(second.filename ?? ''), 'blue')
  assert.equal(await colourAt(first.filename ?? ''), 'red')
  const history = await findHistory(reader, { work: shown.work ?? '', language: 'sv' })
  assert.deepEqual(
    history.map(({ content }) => content.picture?.file),
    [first.filename, second.filename],
  )
})

test('a picture that a text shows, or has shown, can’t be deleted, and the editor is told where it is', async () => {
  const swedish = await editorIn('sv')
  const picture = await upload('bron.jpg', await plain('red', { width: 620 }))
  const other = await upload('ån.jpg', await plain('blue', { width: 620 }))
  const remove = (id: number) => payload.delete({ collection: 'media', id, req: swedish })
  const draft = await publish('Bron, ett utkast', picture.id, 'draft')
  await assert.rejects(remove(picture.id), /Bron, ett utkast/)
  await payload.update({
    collection: 'articles',
    id: draft.id,
    data: { _status: 'published', picture: { file: picture.id, alt: 'Bron' } },
  })
  await payload.update({
    collection: 'articles',
    id: draft.id,
    data: { _status: 'published', title: 'Ån', picture: { file: other.id, alt: 'Ån' } },
  })
  await assert.rejects(remove(picture.id), /”Ån” \(Svenska\)/)
  await assert.rejects(remove(other.id), /kan inte raderas/)
  assert.equal(await colourAt(picture.filename ?? ''), 'red')
})

test('readers know nothing of a picture before it’s published; an editor and who holds a preview see it', async () => {
  const { filename, id } = await upload('utkast.jpg', await plain('green', { width: 630 }))
  const name = filename ?? ''
  const draft = await publish('Utkast', id, 'draft')
  const passed = withPass(payload.secret, name, Date.now() + 60_000)
  for (const size of ['', '.480.avif']) {
    assert.equal((await get(name + size)).status, 404)
    const seen = await get(passed + size)
    assert.equal(seen.status, 200)
    assert.match(seen.headers.get('cache-control') ?? '', /no-store/)
  }
  assert.equal((await get(withPass(payload.secret, name, Date.now() - 1))).status, 404)
  assert.equal((await get(passed.replace(name, 'karta.jpg'))).status, 404)
  await assert.rejects(payload.find({ collection: 'media', overrideAccess: false }), { status: 403 })
  await payload.update({ collection: 'articles', id: draft.id, data: { _status: 'published' } })
  assert.equal(await colourAt(name), 'green')
})

test('a picture is gone with the text that law removes, unless another text shows it', async () => {
  const { filename, id } = await upload('lag.jpg', await plain('green', { width: 640 }))
  const name = filename ?? ''
  const texts = [await publish('Den ena', id), await publish('Den andra', id)]
  const withdraw = ({ id: text }: { id: number }, outcome: 'law' | null) =>
    payload.update({
      collection: 'articles',
      id: text,
      data: { _status: 'published', withdrawal: { outcome, reason: 'Enligt lag.' } },
    })
  for (const text of texts) {
    assert.equal(await colourAt(name), 'green')
    await withdraw(text, 'law')
  }
  for (const size of ['', '.480.avif', '.640.webp']) assert.equal((await get(name + size)).status, 404)
  await assert.rejects(payload.delete({ collection: 'media', id }), /409|deleted|raderas/)
  const [first] = texts
  assert.ok(first)
  await withdraw(first, null)
  assert.equal(await colourAt(name), 'green')
})

test('what isn’t there is 404 without a word in the log', async () => {
  const said: unknown[] = []
  const { error } = payload.logger
  payload.logger.error = (...words: unknown[]) => said.push(words)
  for (const name of [
    'nowhere.jpg',
    'nowhere.jpg.480.avif',
    'nowhere-480.webp',
    '~1~x~nowhere.jpg',
    '.',
    '..',
  ])
    assert.equal((await get(name)).status, 404, name)
  payload.logger.error = error
  assert.deepEqual(said, [])
})
