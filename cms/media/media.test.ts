import assert from 'node:assert/strict'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { createLocalReq, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { findHistory } from '../edition/lookups'
import { verifyHistory } from '../history/verify'
import { article, testSite } from '../test-site'
import { adoptAll } from './adopt'
import { withPass } from './passes'
import { serveFile } from './serve'
import { placeOf } from './store'

const payload = await testSite()
const req = await createLocalReq({}, payload)

const colours = { red: '#c00', blue: '#00c', green: '#0a0' }

async function photo(colour: string, format: 'jpeg' | 'png' = 'jpeg', width = 600, height = 400) {
  const picture = sharp({ create: { width, height, channels: 3, background: colour } })
  return picture.withMetadata({ orientation: 1 }).toFormat(format).toBuffer()
}

function upload(name: string, data: Buffer) {
  const file = { name, data, mimetype: 'image/jpeg', size: data.length }
  return payload.create({ collection: 'media', data: {}, file })
}

function publish(title: string, file: number, status: 'draft' | 'published' = 'published') {
  const data = { ...article(title, 'sv', 'Ett.'), picture: { file, alt: 'En bild' } }
  return payload.create({
    collection: 'articles',
    data: { ...data, _status: status },
    draft: status === 'draft',
  })
}

/** What a reader without an account gets at a file's address. */
function get(filename: string, asker: PayloadRequest = req) {
  return serveFile(asker, { params: { filename } })
}

async function colourAt(filename: string): Promise<string> {
  const answer = await get(filename)
  assert.equal(answer.status, 200, filename)
  const { dominant } = await sharp(Buffer.from(await answer.arrayBuffer())).stats()
  return (['red', 'green', 'blue'] as const)[dominantChannel(dominant)] ?? ''
}

const dominantChannel = ({ r, g, b }: { r: number; g: number; b: number }) =>
  [r, g, b].indexOf(Math.max(r, g, b))

test('two pictures of one name are apart, whatever their endings, and one goes without the other', async () => {
  const red = await upload('karta.jpg', await photo(colours.red))
  await publish('Röd karta', red.id)
  const blue = await upload('karta.png', await photo(colours.blue, 'png'))
  const alsoBlue = await upload('Karta.JPG', await photo(colours.blue))
  assert.equal(new Set([red, blue, alsoBlue].map(({ filename }) => filename)).size, 3)
  await payload.jobs.run({ queue: 'pictures', limit: 10 })
  for (const size of ['', '.480.avif', '.600.webp'])
    assert.equal(await colourAt(`${red.filename}${size}`), 'red')
  await payload.delete({ collection: 'media', id: blue.id })
  assert.equal(await colourAt(red.filename ?? ''), 'red')
  assert.equal((await get(blue.filename ?? '')).status, 404)
})

test('a picture whose file is replaced gets a new address, and what was published shows the old one', async () => {
  const first = await upload('badet.jpg', await photo(colours.red, 'jpeg', 610))
  const shown = await publish('Badet', first.id)
  const data = await photo(colours.blue, 'jpeg', 610)
  const file = { name: 'badet.jpg', data, mimetype: 'image/jpeg', size: data.length }
  const second = await payload.update({ collection: 'media', id: first.id, data: {}, file })
  assert.notEqual(second.filename, first.filename)
  assert.equal(await colourAt(first.filename ?? ''), 'red')
  assert.equal((await get(second.filename ?? '')).status, 404)
  await payload.update({ collection: 'articles', id: shown.id, data: { _status: 'published' } })
  assert.equal(await colourAt(second.filename ?? ''), 'blue')
  assert.equal(await colourAt(first.filename ?? ''), 'red')
  const history = await findHistory(req, { work: shown.work ?? '', language: 'sv' })
  assert.deepEqual(
    history.map(({ content }) => content.picture?.file),
    [first.filename, second.filename],
  )
})

test('a picture that a text shows, or has shown, can’t be deleted, and the editor is told where it is', async () => {
  const swedish = await createLocalReq(
    { req: { i18n: { language: 'sv' } } as Partial<PayloadRequest> },
    payload,
  )
  const picture = await upload('bron.jpg', await photo(colours.red, 'jpeg', 620))
  const other = await upload('ån.jpg', await photo(colours.blue, 'jpeg', 620))
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
  const { filename, id } = await upload('utkast.jpg', await photo(colours.green, 'jpeg', 630))
  const name = filename ?? ''
  const draft = await publish('Utkast', id, 'draft')
  await payload.jobs.run({ queue: 'pictures', limit: 10 })
  const passed = withPass(payload.secret, name, Date.now() + 60_000)
  for (const size of ['', '.480.avif']) {
    assert.equal((await get(name + size)).status, 404)
    const seen = await get(passed + size)
    assert.equal(seen.status, 200)
    assert.match(seen.headers.get('cache-control') ?? '', /no-store/)
  }
  assert.equal((await get(withPass(payload.secret, name, Date.now() - 1))).status, 404)
  assert.equal((await get(passed.replace(name, 'karta.jpg'))).status, 404)
  const listed = await payload
    .find({ collection: 'media', overrideAccess: false })
    .catch(({ status }) => Number(status))
  assert.equal(listed, 403)
  await payload.update({ collection: 'articles', id: draft.id, data: { _status: 'published' } })
  assert.equal(await colourAt(name), 'green')
})

test('a picture is gone with the text that law removes, unless another text shows it', async () => {
  const { filename, id } = await upload('lag.jpg', await photo(colours.green, 'jpeg', 640))
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

test('the history holds only while every file that was published is what it was', async () => {
  const { filename, id } = await upload('hel.jpg', await photo(colours.red, 'jpeg', 650))
  await publish('Hel', id)
  const place = placeOf(filename ?? '')
  const whole = await readFile(place)
  assert.ok('files' in (await verifyHistory(payload)))
  await writeFile(place, Buffer.concat([whole, Buffer.from('.')]))
  const altered = await verifyHistory(payload)
  assert.match('fault' in altered ? altered.fault : '', new RegExp(`${filename}.*isn't what was published`))
  await rm(place)
  const missing = await verifyHistory(payload)
  assert.match('fault' in missing ? missing.fault : '', new RegExp(`${filename}.*is missing`))
  await writeFile(place, whole)
  assert.ok('files' in (await verifyHistory(payload)))
})

test('a picture from before files were on record keeps its address, turned and without what the camera wrote', async () => {
  const camera = { IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitude: '57/1 43/1 0/1' } }
  const data = await sharp({ create: { width: 800, height: 500, channels: 3, background: colours.blue } })
    .withExif(camera)
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  await writeFile(placeOf('Gammal bild.jpeg'), data)
  const old = {
    filename: 'Gammal bild.jpeg',
    mimeType: 'image/jpeg',
    width: 800,
    height: 500,
    credit: 'Arkivet',
  }
  const { id } = await payload.db.create({ collection: 'media', data: old })
  const shown = await publish('Förr', Number(id))
  assert.equal((await get('Gammal bild-480.webp')).status, 200)
  assert.equal(await adoptAll(payload), 0, 'it was put on record when it was asked for')
  await payload.jobs.run({ queue: 'pictures', limit: 10 })
  const small = await get('Gammal bild-480.webp')
  assert.equal(small.headers.get('content-type'), 'image/webp')
  const kept = await sharp(Buffer.from(await (await get('Gammal bild.jpeg')).arrayBuffer())).metadata()
  assert.deepEqual([kept.width, kept.height, kept.orientation, kept.exif], [500, 800, undefined, undefined])
  const picture = await payload.findByID({ collection: 'media', id: Number(id) })
  assert.deepEqual([picture.width, picture.height, picture.credit], [500, 800, 'Arkivet'])
  await payload.update({ collection: 'articles', id: shown.id, data: { _status: 'published' } })
  assert.ok('files' in (await verifyHistory(payload)))
})
