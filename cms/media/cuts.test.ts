import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import type { Focus } from '@/editions/focus'
import { rawSql, testSite } from '../test-site'
import { plain, withPictures } from './pictures.fixture'
import { uploads } from './store'

const payload = await testSite()
const { get, upload, publish, colourAt, makeSizes } = await withPictures(payload)

/** Red on the left half, blue on the right. */
async function twoColoured(width: number): Promise<Buffer> {
  const right = await plain('blue', { width: width / 2, height: 400 })
  return sharp(await plain('red', { width, height: 400 }))
    .composite([{ input: right, gravity: 'east' }])
    .png()
    .toBuffer()
}

const choose = async (id: number, focus: Focus) => {
  await payload.update({ collection: 'media', id, data: { focus } })
  await makeSizes()
}

test('a picture is cut around what an editor says matters in it, and anew when that changes', async () => {
  const { id, filename } = await upload('torget.png', await twoColoured(800))
  await publish('Torget', id)
  assert.equal((await get(`${filename}.1x1-50-40.400.jpg`)).headers.get('content-type'), 'image/jpeg')
  await choose(id, { point: { x: 0, y: 50 } })
  assert.equal(await colourAt(`${filename}.1x1-0-50.400.jpg`), 'red')
  await choose(id, { point: { x: 100, y: 50 } })
  assert.equal(await colourAt(`${filename}.1x1-100-50.400.jpg`), 'blue')
  await choose(id, { point: { x: 100, y: 50 }, cuts: { '4:3': { x: 0, y: 0 } } })
  assert.equal(await colourAt(`${filename}.4x3-0-0.320.webp`), 'red')
  const shape = await sharp(
    Buffer.from(await (await get(`${filename}.4x3-0-0.533.webp`)).arrayBuffer()),
  ).metadata()
  assert.deepEqual([shape.width, shape.height], [533, 400], 'as large as it is')
  assert.equal(await colourAt(`${filename}.1x1-100-50.400.jpg`), 'blue', 'what was made stays')
  for (const other of ['1x1-99-50.400.jpg', '1x1-100-50.300.jpg', '2x1-100-50.400.jpg', '4x3-0-0.320.avif'])
    assert.equal((await get(`${filename}.${other}`)).status, 404, other)
})

test('a picture from before there were cuts is shown whole until the start has made them', async () => {
  const { id, filename } = await upload('ån.png', await twoColoured(640))
  await publish('Ån', id)
  const cut = `${filename}.16x9-50-40.320.webp`
  await uploads().remove(cut)
  await rawSql(payload, `UPDATE files SET sizes = 'waiting' WHERE name = '${filename}'`)
  const whole = await get(cut)
  assert.deepEqual([whole.status, whole.headers.get('content-type')], [200, 'image/png'])
  assert.match(whole.headers.get('cache-control') ?? '', /max-age=0/)
  await makeSizes()
  const made = await get(cut)
  assert.match(made.headers.get('cache-control') ?? '', /immutable/)
})
