import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { freePort, until } from '@/bench/site'
import { askAt, type Answer } from '@/edge/fixtures/ask'
import { startSite } from '@/edge/fixtures/start'
import { fill } from './proxies.fixture'

const skip = spawnSync('varnishd', ['-V']).error
  ? 'NOT TESTED: varnish isn’t installed (apt-get install varnish varnish-modules)'
  : false

/** A site behind a real Varnish; `ask` asks that. */
async function behindVarnish(t: TestContext) {
  const port = await freePort()
  const site = await startSite(t, { siteUrl: `http://127.0.0.1:${port}` })
  const folder = mkdtempSync(path.join(tmpdir(), 'varnish-'))
  writeFileSync(path.join(folder, 'news.vcl'), fill('varnish.vcl', { '"3000"': `"${site.port}"` }))
  const args = ['-F', '-n', folder, '-f', path.join(folder, 'news.vcl'), '-a', `127.0.0.1:${port}`]
  const child = spawn('varnishd', [...args, '-s', 'malloc,32m', '-j', 'none'], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  t.after(async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  })
  const ask = (target: string, options?: Parameters<typeof askAt>[2]) => askAt(port, target, options)
  await until(async () => (await ask('/healthz')).status === 200, 20_000)
  return { site, ask }
}

const how = ({ headers }: Answer) => String(headers['cache-status']).replace(/^.*varnish; /, '')
const versionOf = ({ text }: Answer) => Number(/version (\d+)/.exec(text)?.[1])

test(
  'Varnish in front gives what it has until a publication names it, and all of it while the edge is down',
  { skip },
  async (t) => {
    const { site, ask } = await behindVarnish(t)
    await site.control({ groups: { '/article/1': '"work:1", "menu"', '/article/2': '"work:2", "menu"' } })
    const paths = ['/article/1', '/article/2', '/article/3']
    for (const one of paths) await ask(one)
    for (const one of paths) assert.equal(how(await ask(one)), 'hit')

    await site.control({ publish: true, invalidation: '"work:2"' })
    assert.equal((await ask('/', { method: 'PURGE', headers: { xkey: 'news work:2' } })).status, 204)
    const after = await Promise.all(paths.map((one) => ask(one)))
    assert.deepEqual(after.map(versionOf), [1, 2, 2])
    assert.deepEqual(after.map(how), ['hit', 'fwd=miss', 'fwd=miss'])

    const cache = 'public, max-age=0, s-maxage=1, stale-if-error=86400'
    await site.control({ publish: true, cache })
    assert.equal((await ask('/', { method: 'PURGE', body: 'kalle' })).status, 204)
    assert.deepEqual((await Promise.all(paths.map((one) => ask(one)))).map(versionOf), [3, 3, 3])

    assert.equal((await ask('/article/1', { headers: { cookie: 'payload-token=secret' } })).status, 200)
    assert.match((await ask('/article/1', { headers: { cookie: 'payload-token=secret' } })).text, /no cookie/)
    assert.match((await ask('/api/x', { headers: { cookie: 'payload-token=secret' } })).text, /payload-token/)

    await site.stop()
    let kept = await ask('/article/2')
    while (Number(kept.headers.age) < 3) kept = await ask('/article/2')
    assert.equal(kept.status, 200)
    assert.equal(versionOf(kept), 3)
  },
)
