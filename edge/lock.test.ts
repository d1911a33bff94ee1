import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { lockFolder } from './lock'

const folder = mkdtempSync(path.join(tmpdir(), 'lock-'))
after(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A process that has taken the folder. */
async function holder() {
  const code = `import { lockFolder } from ${JSON.stringify(path.join(import.meta.dirname, 'lock.ts'))}
    await lockFolder(${JSON.stringify(folder)}); console.log('taken'); setInterval(() => {}, 1e6)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

test('a second start on one data folder is refused with the process that has it, and one after a killed process isn’t', async () => {
  const child = await holder()
  await assert.rejects(lockFolder(folder), new RegExp(`Another start uses .*process ${child.pid ?? 0}`))
  child.kill('SIGKILL')
  await once(child, 'exit')
  const release = await lockFolder(folder)
  await assert.rejects(lockFolder(folder), new RegExp(`process ${process.pid}`))
  release()
})

test('a folder whose path is too long for a socket is locked as well', async () => {
  const long = path.join(folder, 'a'.repeat(150))
  const release = await lockFolder(long)
  await assert.rejects(lockFolder(long), /Another start uses/)
  release()
})
