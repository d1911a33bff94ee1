import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'

const unit = 'deploy/news.service'
const withoutSystemd =
  spawnSync('systemd-analyze', ['--version']).status === 0
    ? false
    : 'NOT TESTED: systemd-analyze isn’t installed'

test(
  'the service may do little on its machine: systemd rates its exposure at 2.0 of 10 or less',
  { skip: withoutSystemd },
  () => {
    const { status, stdout } = spawnSync(
      'systemd-analyze',
      ['security', '--offline=true', '--threshold=20', unit],
      {
        encoding: 'utf8',
      },
    )
    assert.equal(status, 0, stdout)
  },
)

test('systemd knows all that the units say', { skip: withoutSystemd }, () => {
  const units = [unit, 'deploy/news.socket']
  const { stderr } = spawnSync('systemd-analyze', ['verify', ...units], { encoding: 'utf8' })
  assert.doesNotMatch(stderr, /news\.(service|socket):\d+:/)
})

test('the service starts a program that is there, without npm, which would keep the signal to end for itself', () => {
  const [, program = ''] = /^ExecStart=\/usr\/bin\/node (\S+)$/m.exec(readFileSync(unit, 'utf8')) ?? []
  assert.ok(existsSync(program))
})

test('the image runs as somebody who owns nothing of it, and starts a program that is there', () => {
  const image =
    readFileSync('deploy/Containerfile', 'utf8')
      .split(/^FROM /m)
      .at(-1) ?? ''
  const [, program = ''] = /^CMD \["node", "([^"]+)"\]$/m.exec(image) ?? []
  assert.ok(existsSync(program))
  assert.match(image, /^USER node$/m)
  assert.doesNotMatch(image, /--chown/)
})

const materials = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(z.object({ name: z.string(), version: z.string() })),
})

test('whoever must know what the site is made of gets it as CycloneDX: what it runs with, and no tools', () => {
  const { stdout } = spawnSync('npm', ['run', '--silent', 'sbom'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    shell: process.platform === 'win32',
  })
  const names = new Set(materials.parse(JSON.parse(stdout)).components.map(({ name }) => name))
  for (const name of ['next', 'payload', 'sharp', 'libsql']) assert.ok(names.has(name), name)
  for (const name of ['eslint', 'prettier', 'fast-check']) assert.ok(!names.has(name), name)
})
