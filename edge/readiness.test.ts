import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { kill } from './fixtures/outages'
import { startSite } from './fixtures/start'

const ready = async (site: Awaited<ReturnType<typeof startSite>>) => {
  const { status, text } = await site.ask('/readyz')
  return [status, text.trim()]
}

test('an operator is told that the site is ready, or what is wrong with the database, the app or the disk', async (t) => {
  const fine = await startSite(t)
  assert.deepEqual(await ready(fine), [200, 'The site is ready.'])

  const locked = await startSite(t)
  await locked.control({ problem: 'The database can’t be read and written.' })
  assert.deepEqual(await ready(locked), [503, 'The database can’t be read and written.'])

  const dead = await startSite(t)
  await kill(dead)
  assert.deepEqual(await ready(dead), [503, 'The app does not answer.'])

  const hung = await startSite(t)
  await hung.control({ hung: true })
  assert.match(String((await ready(hung))[1]), /does not answer/)
})

test('a disk that takes nothing is named, and readers are served all the same', async (t) => {
  const root = await mkdtemp(path.join(tmpdir(), 'edge-'))
  const dataFolder = path.join(root, 'data')
  await writeFile(dataFolder, 'in the way')
  const site = await startSite(t, { dataFolder })
  const [status, text] = await ready(site)
  assert.equal(status, 503)
  assert.match(String(text), /^Nothing can be written to DATA_DIR \(E\w+\)\.$/)
  assert.equal((await site.ask('/article/1')).status, 200)
  await rm(root, { recursive: true })
})
