import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { runNode } from './tests.mjs'

/** Runs a program as the tests are run, and says how it ended and what it printed. */
async function run(dataDir: string, program: string) {
  const file = path.join(dataDir, 'program.mjs')
  writeFileSync(file, program)
  return runNode([file], { ...process.env, DATA_DIR: dataDir }, 'pipe')
}

test('a program that asks another host in a test gets no answer, and the run fails though the program hides it', async (t) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'refuse-'))
  t.after(() => {
    rmSync(dataDir, { recursive: true })
  })
  for (const attempt of [
    `await fetch('http://192.0.2.1/').catch((error) => console.log(error.cause.message))`,
    `await fetch('https://fonts.example/').catch((error) => console.log(error.cause.message))`,
    `import net from 'node:net'; net.connect(80, '192.0.2.1').on('error', ({ message }) => console.log(message))`,
  ]) {
    const { status, stdout } = await run(dataDir, attempt)
    assert.match(stdout, /may not connect to another host/)
    assert.equal(status, 1)
  }
})

test('a program that asks only its own machine in a test is let be', async (t) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'refuse-'))
  t.after(() => {
    rmSync(dataDir, { recursive: true })
  })
  const { status, stdout } = await run(
    dataDir,
    `import { createServer } from 'node:http'
     const server = createServer((_, answer) => answer.end('hello')).listen(0, '127.0.0.1', async () => {
       console.log(await (await fetch('http://localhost:' + server.address().port)).text())
       server.close()
       server.closeAllConnections()
     })`,
  )
  assert.equal(stdout, 'hello\n')
  assert.equal(status, 0)
})
