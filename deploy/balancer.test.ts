import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test, type TestContext } from 'node:test'
import { freePort, until } from '@/bench/site'
import { startBalancer } from './balancer.fixture'

const skip = spawnSync('haproxy', ['-v']).error
  ? 'NOT TESTED: haproxy isn’t installed (apt-get install haproxy)'
  : false

/** Stands in for a site: it lives, may be ready, and has these pages. */
async function standIn(t: TestContext, isReady: boolean, pages: string[]) {
  const site = { isReady, asked: 0, address: '' }
  const server = createServer(({ url = '' }, response) => {
    const isProbe = url === '/healthz' || url === '/readyz'
    if (!isProbe) site.asked++
    response.statusCode =
      url === '/healthz' || (url === '/readyz' ? site.isReady : pages.includes(url)) ? 200 : 503
    response.end(url)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  site.address = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return site
}

test(
  'readers are sent to sites that are ready, and when none is, get what any has kept',
  { skip },
  async (t) => {
    const well = await standIn(t, true, ['/a', '/b'])
    const away = await standIn(t, false, ['/a'])
    const port = await freePort()
    // Nobody answers at the third
    const balancer = startBalancer(port, [well.address, away.address, '127.0.0.1:1'], {
      'inter 1s': 'inter 50ms',
    })
    t.after(balancer.stop)
    const ask = async (page: string) => (await fetch(`http://127.0.0.1:${port}${page}`)).status
    await until(async () => (await ask('/a')) === 200, 10_000)
    const seen: number[] = []
    const askSix = async () => {
      away.asked = 0
      for (let count = 0; count < 6; count++) seen.push(await ask('/b'))
    }
    await until(async () => askSix().then(() => away.asked === 0), 10_000)
    well.isReady = false
    await until(async () => askSix().then(() => away.asked > 0), 10_000)
    assert.deepEqual(new Set(seen), new Set([200]))
    assert.equal(await ask('/c'), 503)
  },
)
