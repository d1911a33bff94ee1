import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { findBrowser } from './browser.mjs'
import { root } from './steps.mjs'
import { testFiles } from './tests.mjs'

const names = (files: string[]) => files.map((file) => path.relative(root, file)).sort()

test('A developer runs all unit tests, those of a folder, or those of one file', () => {
  const all = names(testFiles())
  const here = all.filter((name) => name.startsWith('scripts'))
  assert.ok(here.includes(path.join('scripts', 'tests.test.ts')))
  assert.ok(all.length > here.length)
  assert.deepEqual(names(testFiles(['scripts'])), here)
  assert.deepEqual(names(testFiles(['scripts/tests.test.ts', 'scripts/tests.test.ts'])), [
    path.join('scripts', 'tests.test.ts'),
  ])
})

test('A developer who asks for tests that aren’t there is told so', () => {
  for (const place of ['scripts/nothing.test.ts', 'messages', 'scripts/test.mjs'])
    assert.throws(() => testFiles([place]), { message: new RegExp(`no unit tests at ${place}`) })
})

test('Tests take the browser that is on the PATH, or the one that is named, and install none', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'browser-'))
  t.after(() => {
    rmSync(folder, { recursive: true })
  })
  const [onPath, named] = [path.join(folder, 'google-chrome-stable'), path.join(folder, 'my-chromium')]
  for (const file of [onPath, named]) writeFileSync(file, '')
  assert.equal(findBrowser({ PATH: ['/nowhere', folder].join(path.delimiter) }), onPath)
  assert.equal(findBrowser({ PATH: folder, CHROMIUM_PATH: named }), named)
  assert.throws(
    () => findBrowser({ PATH: folder, CHROMIUM_PATH: `${named}.gone` }),
    /CHROMIUM_PATH names no file/,
  )
})
