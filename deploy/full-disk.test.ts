import assert from 'node:assert/strict'
import path from 'node:path'
import { after, test } from 'node:test'
import { smallDisk, withoutDisk } from '@/database/small-disk.fixture'
import { noApp } from '@/edge/fixtures/outages'
import { session } from '@/edge/fixtures/session'
import { startSite } from '@/edge/fixtures/start'

test(
  'on a full disk readers keep what was served, through a start as well, and who sends something is told',
  {
    skip: withoutDisk,
  },
  async (t) => {
    const disk = smallDisk(2)
    after(disk.remove)
    const dataFolder = path.join(disk.folder, 'data')
    const before = await startSite(t, { dataFolder })
    const { text } = await before.ask('/article/1')
    disk.fill()
    assert.equal((await before.ask('/article/2')).status, 200)
    const sent = { method: 'POST', headers: session, body: 'x'.repeat(100_000) }
    const upload = await before.ask('/api/media', sent)
    assert.deepEqual(
      [upload.status, JSON.parse(upload.text)],
      [507, { errors: [{ message: 'Just nu går det inte. Försök igen.' }] }],
    )
    const form = await before.ask('/feedback', { method: 'POST', body: 'text='.padEnd(40_000, 'x') })
    assert.equal(form.status, 507)
    await before.stop()
    for (const spoil of [() => undefined, disk.freeze]) {
      spoil()
      const later = await startSite(t, { dataFolder, app: noApp })
      const kept = await later.ask('/article/1')
      assert.deepEqual([kept.status, kept.text], [200, text])
      assert.match(
        (await later.ask('/readyz')).text,
        /(The disk of DATA_DIR has 0 MB|Nothing can be written)/,
      )
      await later.stop()
    }
    assert.ok(
      before.log.some((line) => line.includes('ENOSPC')),
      before.log.join('\n'),
    )
  },
)
