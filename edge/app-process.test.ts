import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppProcess } from './app-process'
import { appOptions } from './fixtures/app'

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
