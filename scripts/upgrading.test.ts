import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { namedTests } from './named-tests.fixture'

const read = (file: string) => readFileSync(file, 'utf8')
const guide = read('docs/upgrading.md').replace(/\s+/g, ' ')
const versions = z.record(z.string(), z.string())
const installed = z.object({ version: z.string() })

test('whoever updates Next or React is told to record the edge’s fixtures anew', () => {
  const recorded = versions.parse(JSON.parse(read('edge/fixtures/versions.json')))
  assert.deepEqual(Object.keys(recorded), ['next', 'react', 'react-dom'])
  for (const [name, version] of Object.entries(recorded))
    assert.equal(
      version,
      installed.parse(JSON.parse(read(`node_modules/${name}/package.json`))).version,
      `${name} was updated: npm run record-fixtures`,
    )
})

test('every file that the guide to upgrading names is there', () => {
  const files = [...guide.matchAll(/`([\w./-]+\/[\w./-]*|[\w-]+\.ts)`/g)].map(([, name = '']) => name)
  assert.ok(files.length > 40)
  assert.deepEqual(
    files.filter((name) => !existsSync(name) && name !== '/_next/'),
    [],
  )
})

test('every test that the guide says would notice a change is there', () => {
  const { times, missing } = namedTests(guide)
  assert.deepEqual(missing, [])
  assert.ok(times > 15)
})
