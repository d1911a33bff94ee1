import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import { buffer } from 'node:stream/consumers'
import { createLocalReq, handleEndpoints } from 'payload'
import { s3Store } from '@/uploads/s3'
import { startS3 } from '@/uploads/s3.fixture'
import { uploadsGone } from '../failures/sentences'
import { verifyHistory } from '../history/verify'
import { testSite } from '../test-site'
import { plain, withPictures } from './pictures.fixture'
import { uploader } from './uploader.fixture'

/** What these say holds for uploads in an object store as for those on the disk. */
const files = ['cms/media/access.test.ts', 'cms/media/kept-files.test.ts', 'content/attachments.test.ts']

const s3 = await startS3('own', ...files.map((_, at) => `bucket-${at}`))
const settings = s3.settings('own')
const bucket = s3Store(s3.bucket('own'))
Object.assign(process.env, settings)
const payload = await testSite()
const { get, publish, makeSizes } = await withPictures(payload)
const upload = await uploader(payload)

async function namesInBucket(): Promise<string[]> {
  const names: string[] = []
  for await (const { name } of bucket.list()) names.push(name)
  return names
}

for (const [at, file] of files.entries())
  test(`with uploads in an object store, all that ${file} says holds`, async () => {
    // With it, it would report to this run instead of in words
    const { NODE_TEST_CONTEXT: _, ...others } = process.env
    const env = { ...others, ...s3.settings(`bucket-${at}`) }
    const args = ['--conditions=production', '--import', 'tsx', '--test-reporter=spec', '--test', file]
    const program = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    const said = (await buffer(program.stdout)).toString()
    assert.match(said, /^ℹ fail 0$/m, said)
    assert.match(said, /^ℹ pass [1-9]/m, said)
  })

test('while the object store doesn’t answer an upload is refused in words, nothing is half done, and afterwards it’s taken', async () => {
  payload.logger.level = 'silent'
  const first = await upload('hav.jpg', await plain('blue', { width: 700 }))
  assert.equal(first.status, 201)
  const { id = 0, filename = '' } = first.doc ?? {}
  await publish('Havet', id)
  await makeSizes()
  const before = await namesInBucket()
  assert.ok(before.includes(`${filename}.480.webp`), before.join())

  await s3.stop()
  const data = await plain('red', { width: 710 })
  const refused = await upload('vass.jpg', data)
  assert.deepEqual([refused.status, refused.said], [503, uploadsGone.sv])
  assert.equal((await payload.count({ collection: 'media' })).totalDocs, 1)
  assert.equal((await payload.count({ collection: 'files' })).totalDocs, 1)
  const request = new Request(`http://localhost:3000/api/media/file/${filename}`)
  const shown = await handleEndpoints({ config: payload.config, request })
  assert.deepEqual([shown.status, shown.headers.get('retry-after')], [503, '10'])

  await s3.start()
  assert.deepEqual(await namesInBucket(), before)
  assert.equal((await upload('vass.jpg', data)).status, 201)
  assert.equal((await get(filename)).status, 200)
  assert.ok('files' in (await verifyHistory(payload)))
  await bucket.write(filename, Buffer.from('another'))
  const verdict = await verifyHistory(payload)
  assert.match('problem' in verdict ? verdict.problem : '', /isn't what was published/)
})

test('a logo is kept in the object store, too, and goes from there when it’s deleted', async () => {
  const data = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  )
  const file = { name: 'märke.svg', mimetype: 'image/svg+xml', data, size: data.length }
  const { id, filename } = await payload.create({ collection: 'logos', data: {}, file })
  const ask = (name: string) => {
    const request = new Request(`http://localhost:3000/api/logos/file/${encodeURIComponent(name)}`)
    return handleEndpoints({ config: payload.config, request })
  }
  const shown = await ask(filename ?? '')
  assert.deepEqual([shown.status, shown.headers.get('content-type')], [200, 'image/svg+xml'])
  assert.match(await shown.text(), /<path d="M0 0h9v9z"/)
  assert.ok((await namesInBucket()).includes(`logos/${filename}`))
  const req = await createLocalReq({}, payload)
  await payload.update({ collection: 'logos', id, data: {}, file: { ...file, name: 'nytt.svg' }, req })
  const names = (await namesInBucket()).filter((name) => name.startsWith('logos/'))
  assert.equal(names.length, 1)
  assert.notEqual(names[0], `logos/${filename}`)
  await payload.delete({ collection: 'logos', id })
  assert.equal((await ask((names[0] ?? '').slice('logos/'.length))).status, 404)
  assert.deepEqual(
    (await namesInBucket()).filter((name) => name.startsWith('logos/')),
    [],
  )
})
