import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kill } from './fixtures/outages'
import { askAt } from './fixtures/ask'
import { startSite } from './fixtures/start'

test('whoever watches over the site sees by numbers how readers are served and what fails', async (t) => {
  const site = await startSite(t, { metrics: { port: 0, host: '127.0.0.1' } })
  const numbers = async () => (await askAt(site.edge.metricsPort ?? 0, '/metrics')).text
  for (let times = 0; times < 3; times++) await site.ask('/article/1')
  await site.control({ publish: true })
  await site.ask('/article/1')
  await site.ask('/api/users/login', { method: 'POST', body: 'wrong' })
  await site.ask('/api/users/login', { method: 'POST', body: 'x'.repeat(70e3) })
  // The login is counted when it's answered, which its sender learns first
  let up = await numbers()
  while (!up.includes('edge_logins_refused_total 1\n')) up = await numbers()
  for (const line of [
    'edge_pages_total{how="hit"} 2',
    'edge_pages_total{how="render"} 2',
    'edge_render_seconds_count 2',
    'edge_failures_total{status="413"} 1',
    'edge_waiting{kind="logins"} 0',
    'edge_publications_total 1',
    'edge_app_up 1',
    'edge_app_starts_total 1',
    'site_jobs{state="late"} 3',
  ])
    assert.ok(up.includes(`${line}\n`), `${line}\n${up}`)
  assert.match(up, /edge_disk_free_bytes [1-9]\d*\n/)
  assert.match(up, /edge_publication_visible_seconds_count [12]\n/)
  await kill(site)
  await site.control().catch(() => undefined)
  await site.ask('/article/2')
  const down = await numbers()
  assert.match(down, /edge_pages_total\{how="failure"\} 1/)
  assert.match(down, /edge_failures_total\{status="503"\} 1/)
  assert.match(down, /edge_app_up 0/)
})

test('readers are not given the numbers, and nothing else is at their address', async (t) => {
  const site = await startSite(t, { metrics: { port: 0, host: '127.0.0.1' } })
  for (const path of ['/metrics', '/readyz/metrics'])
    assert.doesNotMatch((await site.ask(path)).text, /edge_pages_total|site_jobs/, path)
  assert.equal((await askAt(site.edge.metricsPort ?? 0, '/article/1')).status, 404)
})
