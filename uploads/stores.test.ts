import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { diskStore } from './disk'
import { s3Store } from './s3'
import { startS3 } from './s3.fixture'
import { StoreFault, whole, type FileStore } from './store'

const folder = mkdtempSync(path.join(tmpdir(), 'uploads-'))
after(() => {
  rmSync(folder, { recursive: true })
})
const s3 = await startS3('uploads', 'many')
const inS3 = s3Store(s3.bucket('uploads'))

async function read(store: FileStore, name: string): Promise<string | undefined> {
  const pieces = await store.read(name)
  return pieces ? (await whole(pieces)).toString() : undefined
}

async function namesIn(store: FileStore, prefix?: string): Promise<string[]> {
  const names: string[] = []
  for await (const { name } of store.list(prefix)) names.push(name)
  return names
}

for (const [where, store] of [
  ['on the disk', diskStore(path.join(folder, 'media'))],
  ['in an object store', inS3],
] as const)
  test(`a file that is kept ${where} is what it was, until it's replaced or removed`, async () => {
    assert.deepEqual(await namesIn(store), [])
    const names = ['a.jpg', 'a.jpg.480.webp', 'ab (2) & <c>+100%.jpg', 'logos/å.svg', 'Äldre bild.png']
    for (const name of names) await store.write(name, Buffer.from(`is ${name}`))
    for (const name of names) assert.equal(await read(store, name), `is ${name}`)
    assert.deepEqual((await namesIn(store)).sort(), names.toSorted())
    assert.deepEqual((await namesIn(store, 'a.jpg')).sort(), names.slice(0, 2))
    for await (const { name, bytes, changed } of store.list('a.jpg')) {
      assert.equal(bytes, `is ${name}`.length)
      assert.ok(Math.abs(Date.now() - changed) < 60_000)
    }
    await store.write('a.jpg', Buffer.from('another'))
    assert.equal(await read(store, 'a.jpg'), 'another')
    for (let times = 0; times < 2; times++) await store.remove('a.jpg')
    for (const none of ['a.jpg', 'logos', 'logos/none', 'a.jpg.480.webp/x'])
      assert.equal(await read(store, none), undefined, none)
    await store.write('empty', Buffer.alloc(0))
    assert.equal(await read(store, 'empty'), '')
  })

test('nothing that was cut off while it was written is taken for a file, and no name leads out of the folder', async () => {
  const store = diskStore(path.join(folder, 'cut'))
  await store.write('a.jpg', Buffer.from('a'))
  writeFileSync(path.join(folder, 'cut', 'b.jpg.0123.tmp'), 'b')
  assert.deepEqual(await namesIn(store), ['a.jpg'])
  for (const name of ['../media/empty', 'x/../../a', '/etc/passwd', 'a//b', ''])
    await assert.rejects(async () => store.read(name), /is no file’s name/, name)
})

test('more files than an object store names at once are all found', async () => {
  const store = s3Store(s3.bucket('many'), 3)
  const names = Array.from({ length: 9 }, (_, at) => `file-${at}`)
  for (const name of names) await store.write(name, Buffer.from(name))
  assert.deepEqual(await namesIn(store), names)
  assert.deepEqual(await namesIn(store, 'file-7'), ['file-7'])
})

test('an operator is told that the bucket isn’t there, or that the object store doesn’t answer', async () => {
  const none = s3Store(s3.bucket('none'))
  const attempts = (store: FileStore) => [
    () => store.write('a', Buffer.from('a')),
    () => namesIn(store),
    ...(store === none ? [] : [() => store.read('a'), () => store.remove('a')]),
  ]
  for (const attempt of attempts(none))
    await assert.rejects(
      attempt,
      (error) => error instanceof StoreFault && /no bucket none/.test(error.message),
    )
  await s3.stop()
  for (const attempt of attempts(inS3))
    await assert.rejects(
      attempt,
      (error) => error instanceof StoreFault && /doesn’t answer/.test(error.message),
    )
  await s3.start()
  assert.equal(await read(inS3, 'empty'), '')
})
