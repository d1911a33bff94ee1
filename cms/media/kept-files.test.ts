import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { make } from '../history/make'
import { verifyHistory } from '../history/verify'
import { testSite } from '../test-site'
import { adoptAll } from './adopt'
import { plain, withPictures } from './pictures.fixture'
import { keepFile, readKept, uploads } from './store'

const payload = await testSite()
const { get, upload, publish, makeSizes } = await withPictures(payload)

test('the history holds only while every file that was published is what it was', async () => {
  const { filename, id } = await upload('hel.jpg', await plain('red', { width: 650 }))
  await publish('Hel', id)
  const name = filename ?? ''
  const whole = (await readKept(name)) ?? Buffer.alloc(0)
  assert.ok('files' in (await verifyHistory(payload)))
  await keepFile(name, Buffer.concat([whole, Buffer.from('.')]))
  const altered = await verifyHistory(payload)
  assert.match(
    'problem' in altered ? altered.problem : '',
    new RegExp(`${filename}.*isn't what was published`),
  )
  await uploads().remove(name)
  const missing = await verifyHistory(payload)
  assert.match('problem' in missing ? missing.problem : '', new RegExp(`${filename}.*is missing`))
  await keepFile(name, whole)
  assert.ok('files' in (await verifyHistory(payload)))
})

test('a picture from before files were on record keeps its address, turned and without what the camera wrote', async () => {
  const camera = { IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitude: '57/1 43/1 0/1' } }
  const data = await sharp({ create: { width: 800, height: 500, channels: 3, background: '#00c' } })
    .withExif(camera)
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  await keepFile('Gammal bild.jpeg', data)
  const old = {
    filename: 'Gammal bild.jpeg',
    mimeType: 'image/jpeg',
    width: 800,
    height: 500,
    credit: 'Arkivet',
  }
  const id = await make(await createLocalReq({}, payload), 'media', old)
  const shown = await publish('Förr', id)
  assert.equal((await get('Gammal bild-480.webp')).status, 200)
  assert.equal(await adoptAll(payload), 0, 'it was put on record when it was asked for')
  await makeSizes()
  const small = await get('Gammal bild-480.webp')
  assert.equal(small.headers.get('content-type'), 'image/webp')
  const kept = await sharp(Buffer.from(await (await get('Gammal bild.jpeg')).arrayBuffer())).metadata()
  assert.deepEqual([kept.width, kept.height, kept.orientation, kept.exif], [500, 800, undefined, undefined])
  const picture = await payload.findByID({ collection: 'media', id: id })
  assert.deepEqual([picture.width, picture.height, picture.credit], [500, 800, 'Arkivet'])
  await payload.update({ collection: 'articles', id: shown.id, data: { _status: 'published' } })
  assert.ok('files' in (await verifyHistory(payload)))
})
