import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppProcess } from './app-process'
import { appOptions } from './fixtures/app'
import { startSite } from './fixtures/start'

test(
  'a site that is asked to stop while its app is about to be started starts none',
  { timeout: 30_000 },
  async () => {
    const lines: string[] = []
    const app = new AppProcess(appOptions((line) => lines.push(line)))
    const running = app.run()
    await app.stop(10_000)
    await running
    assert.equal(app.isUp, false)
    assert.deepEqual(lines, [])
  },
)

test('on a machine where everything is slow an app that takes its time isn’t taken for one that hangs', async (t) => {
  const log: string[] = []
  const times = { probe: 20, timeout: 100, pause: 50, longestPause: 400 }
  const app = { ...appOptions((line) => log.push(line)), isStarved: () => true, times }
  const site = await startSite(t, { app })
  await site.ready()
  await site.control({ hung: true })
  for (let probes = 0; probes < 10; probes++) await site.edge.app.probe()
  assert.equal(site.edge.app.isUp, false)
  await site.control({ hung: false })
  await site.ready()
  assert.ok(!log.includes('The app hangs; it is ended.'))
})
