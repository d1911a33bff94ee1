import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import sharp from 'sharp'
import { testSite } from '../test-site'
import { oddNames, oddUploads } from './odd-uploads.fixture'
import { refusals } from './sentences'
import { makeSizes } from './sizes'
import { nameFor, readKept, sha256 } from './store'
import { uploader } from './uploader.fixture'

const fileName = /^[a-z0-9-]{1,61}-[0-9a-f]{20}\.(jpg|png)$/

const payload = await testSite()
const upload = await uploader(payload)

test('whatever is uploaded under whatever name is taken as the picture that it is, or refused in words', async () => {
  const sentences = new Set(Object.values(refusals).map(({ sv }) => sv))
  const kept = new Set<string>()
  for (const { name, data, isPicture, shows = data } of await oddUploads(8000, [
    ...oddNames.slice(0, 3),
    'CON',
    '..',
  ])) {
    const { status, said, doc } = await upload(name, data)
    const what = `${name}: ${status} ${said}`
    if (!isPicture) {
      assert.ok(status === 400 && said && sentences.has(said), what)
      continue
    }
    assert.equal(status, 201, what)
    const file = doc?.filename ?? ''
    assert.match(file, fileName, what)
    assert.ok(!kept.has(file), what)
    kept.add(file)
    const bytes = (await readKept(file)) ?? Buffer.alloc(0)
    assert.doesNotMatch(bytes.toString('latin1'), /script/, what)
    assert.ok((await difference(bytes, shows)) < 12, `${what}: not the picture that was uploaded`)
  }
  await makeSizes(payload)
})

test('whatever a file was called, the name that it gets is plain, short and its own', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...oddNames), fc.string({ unit: 'binary' })),
      fc.string(),
      (name, data) => {
        const hash = sha256(Buffer.from(data))
        assert.match(nameFor(name, hash, 'jpg'), fileName)
        assert.ok(nameFor(name, hash, 'jpg').endsWith(`-${hash.slice(0, 20)}.jpg`))
      },
    ),
    { seed: 14, numRuns: 2000 },
  )
})

/** How far the colours in the middle of two pictures are apart, of 255. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [first, second] = await Promise.all([one, other].map(middle))
  return Math.max(...(first ?? []).map((value, at) => Math.abs(value - (second?.[at] ?? 999))))
}

async function middle(data: Buffer): Promise<number[]> {
  const { data: pixel } = await sharp(data, { limitInputPixels: false })
    .flatten()
    .toColourspace('srgb')
    .resize(1, 1, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...pixel.subarray(0, 3)]
}
