import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { testSite } from '../test-site'
import { largestUpload } from '../too-large'
import { plain, withPictures } from './pictures.fixture'
import { refusals, sentences } from './sentences'
import { uploader } from './uploader.fixture'
import { takePicture } from './work'

const payload = await testSite()
const { makeSizes } = await withPictures(payload)
const upload = await uploader(payload)

test('an editor’s picture is taken as it’s seen, and the same one again is the one that is here', async () => {
  const data = await sharp(await plain('red', { width: 300, height: 200 }))
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const first = await upload('telefon.jpg', data)
  assert.deepEqual([first.status, first.said], [201, sentences.taken.sv])
  assert.deepEqual([first.doc?.width, first.doc?.height], [200, 300])
  assert.match(first.doc?.filename ?? '', /^telefon-[0-9a-f]{20}\.jpg$/)
  const again = await upload('samma.jpg', data)
  assert.deepEqual([again.status, again.said, again.doc?.id], [200, sentences.alreadyHere.sv, first.doc?.id])
  await makeSizes()
})

test('a photograph full of details is taken, however large it stays', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const data = await sharp({ create: { width: 1000, height: 700, channels: 3, background: '#777', noise } })
    .png()
    .toBuffer()
  const { data: kept, width, height } = await takePicture(data, { isDrawing: false })
  assert.deepEqual([width, height], [1000, 700])
  assert.ok(kept.length > 1_000_000, String(kept.length))
})

test('what can’t be a picture is refused with what to do about it, and nothing is kept', async () => {
  const { totalDocs } = await payload.count({ collection: 'media' })
  const whole = await plain('blue', { width: 400 })
  const refused = {
    isDocument: Buffer.from('%PDF-1.7\n'),
    isHeic: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
    tooManyPixels: await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer(),
    unreadable: whole.subarray(0, whole.length / 2),
  }
  for (const [reason, data] of Object.entries(refused)) {
    const { status, said } = await upload('bild.jpg', data)
    assert.deepEqual([status, said], [400, refusals[reason as keyof typeof refused].sv])
  }
  assert.equal((await payload.count({ collection: 'media' })).totalDocs, totalDocs)
})

test('a file that is too large is refused in the editor’s language', async () => {
  const { status, said } = await upload('bild.jpg', Buffer.alloc(largestUpload + 1))
  assert.equal(status, 413)
  assert.match(said ?? '', /^Filen är för stor: den får vara högst 20 MB/)
})

test('nobody uploads without an account', async () => {
  const { status, said } = await upload('bild.jpg', await plain('green'), '')
  assert.deepEqual([status, said], [403, sentences.logIn.sv])
})
