import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { buffer } from 'node:stream/consumers'
import { hashOf } from './copy'
import { diskStore } from './disk'
import { s3Store } from './s3'
import { startS3 } from './s3.fixture'
import type { FileStore } from './store'

const dataDir = mkdtempSync(path.join(tmpdir(), 'move-'))
after(() => {
  rmSync(dataDir, { recursive: true })
})
const s3 = await startS3('uploads')
const disk = diskStore(path.join(dataDir, 'media'))
const bucket = s3Store(s3.bucket('uploads'))

const moving = (...words: string[]) =>
  spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'scripts/move-uploads.ts', ...words],
    {
      env: { ...process.env, DATA_DIR: dataDir, ...s3.settings('uploads') },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )

async function move(...words: string[]): Promise<string> {
  const program = moving(...words)
  const said = await buffer(program.stdout)
  assert.equal(program.exitCode ?? ((await once(program, 'exit')) as number[])[0], 0)
  return said.toString()
}

async function hashesIn(store: FileStore): Promise<Record<string, string | null>> {
  const hashes: Record<string, string | null> = {}
  for await (const { name } of store.list()) hashes[name] = await hashOf(store, name)
  return hashes
}

const count = async (store: FileStore) => Object.keys(await hashesIn(store)).length

test('an operator whose moving of uploads is cut off runs it again, and every file is there and what it was, both ways', async () => {
  const files = 150
  for (let at = 0; at < files; at++)
    await disk.write(at % 10 ? `bild-${at}.jpg` : `logos/${at}.svg`, Buffer.alloc(50_000, `${at} `))
  const before = await hashesIn(disk)

  const program = moving('to-s3', '--remove')
  const ended = once(program, 'exit')
  while ((await count(bucket)) < 5) assert.equal(program.exitCode, null, 'it goes on')
  program.kill('SIGKILL')
  await ended
  const left = await count(disk)
  assert.ok(left > 0 && left < files, `cut off with ${left} to go`)
  assert.deepEqual({ ...(await hashesIn(bucket)), ...(await hashesIn(disk)) }, before)

  assert.match(await move('to-s3'), /also where they were/)
  assert.deepEqual(await hashesIn(bucket), before)
  await bucket.write('bild-149.jpg', Buffer.from('damaged'))
  await disk.write('bild-149.jpg', Buffer.alloc(50_000, '149 '))
  assert.match(await move('to-s3', '--remove'), /1 files were copied/)
  assert.deepEqual([await hashesIn(bucket), await hashesIn(disk)], [before, {}])

  await move('to-disk', '--remove')
  assert.deepEqual([await hashesIn(disk), await hashesIn(bucket)], [before, {}])
})
