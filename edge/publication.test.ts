import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { test } from 'node:test'
import { startSite } from './fixtures/start'

test('after a publication the next reader of any page gets the new one', async (t) => {
  const site = await startSite(t)
  for (const path of ['/article/1', '/article/2']) assert.match((await site.ask(path)).text, /version 1/)
  await site.control({ publish: true })
  for (const path of ['/article/1', '/article/2']) assert.match((await site.ask(path)).text, /version 2/)
})

test('the first reader of a new page doesn’t wait for its smallest form, which is made for those who come later', async (t) => {
  const site = await startSite(t)
  const ask = async () =>
    (await site.ask('/article/1', { headers: { 'accept-encoding': 'gzip, br' } })).headers['content-encoding']
  assert.equal(await ask(), 'gzip')
  while ((await ask()) !== 'br') continue
  await site.control({ publish: true })
  assert.equal(await ask(), 'gzip')
  while ((await ask()) !== 'br') continue
})

test('a page that was being rendered when its article changed is not kept, and later readers don’t wait for it', async (t) => {
  const site = await startSite(t)
  await site.control({ held: true })
  const early = site.ask('/article/1')
  while (!(await site.control()).renders['/article/1']) continue
  await site.control({ publish: true })
  const late = site.ask('/article/1')
  while (((await site.control()).renders['/article/1'] ?? 0) < 2) continue
  await site.control({ held: false })
  assert.match((await late).text, /version 2/)
  assert.match((await early).text, /version 1/)
  assert.match((await site.ask('/article/1')).text, /version 2/)
  assert.match(String((await site.ask('/article/1')).headers['cache-status']), /hit/)
})

test('a render that comes too late does not take the place of a newer one', async (t) => {
  const site = await startSite(t)
  await site.control({ delay: 700 })
  const early = site.ask('/article/1')
  while (!(await site.control()).renders['/article/1']) continue
  await site.control({ delay: 0, publish: true })
  assert.match((await site.ask('/article/1')).text, /version 2/)
  assert.match((await early).text, /version 1/)
  assert.match(String((await site.ask('/article/1')).headers['cache-status']), /hit/)
})

test('readers who come while publications go on never see a version older than the last that was done', async (t) => {
  const site = await startSite(t)
  let published = 1
  let isOver = false
  const read = async () => {
    while (!isOver) {
      const before = published
      const { status, text } = await site.ask('/article/1')
      assert.equal(status, 200)
      const version = Number(/version (\d+)/.exec(text)?.[1])
      assert.ok(version >= before, `version ${version} was read after ${before} was published`)
    }
  }
  const publish = async () => {
    for (let times = 0; times < 25; times++) {
      await site.control({ publish: true })
      published += 1
      await site.ask(`/article/${times}`)
    }
    isOver = true
  }
  await Promise.all([publish(), ...Array.from({ length: 8 }, read)])
})

test('a page that a publication left as it was keeps its tag, so that browsers need not fetch it again', async (t) => {
  const site = await startSite(t)
  const before = await site.ask('/small.png')
  await site.control({ publish: true })
  const after = await site.ask('/small.png')
  assert.match(String(after.headers['cache-status']), /fwd=stale/)
  assert.equal(after.headers.etag, before.headers.etag)
})

test('a withdrawn page is gone for the next reader, and stays gone when the app dies', async (t) => {
  const site = await startSite(t)
  assert.equal((await site.ask('/article/1')).status, 200)
  await site.control({ withdrawn: ['/article/1'], publish: true })
  const gone = await site.ask('/article/1')
  assert.equal(gone.status, 410)
  assert.match(gone.text, /Withdrawn/)
  await site.control({ publish: true })
  await site.control({ hung: true })
  await site.ready(false)
  assert.equal((await site.ask('/article/1')).status, 503)
})

test('what law removes is erased with every page that shows it, though the app dies at once, and nothing else is', async (t) => {
  const site = await startSite(t)
  const shown = ['/list/of-kalle', '/picture/kalle', '/article/kalle?q=1']
  const other = '/article/anna'
  for (const one of [...shown, other]) assert.equal((await site.ask(one)).status, 200)
  await site.control({ removed: ['kalle'], publish: true })
  await site.control({ hung: true })
  await site.ready(false)
  for (const one of shown) assert.equal((await site.ask(one)).status, 503, one)
  assert.match((await site.ask(other)).text, /anna/)
  await site.stop()
  const kept = await readdir(site.folder, { recursive: true, withFileTypes: true })
  const files = kept.filter((one) => one.isFile())
  const heads = await Promise.all(files.map((one) => readFile(path.join(one.parentPath, one.name), 'latin1')))
  assert.ok(heads.some((head) => head.includes('anna')))
  assert.ok(!heads.some((head) => head.includes('kalle')))
})

test('a page that says it must not be kept is rendered for everybody anew', async (t) => {
  const site = await startSite(t)
  for (const cache of ['no-store', 'private, max-age=60']) {
    await site.control({ cache })
    const path = `/article/${cache.length}`
    await site.ask(path)
    await site.ask(path)
    assert.equal((await site.control()).renders[path], 2, cache)
  }
})

test('a page that has aged is served at once and renewed behind', async (t) => {
  const site = await startSite(t)
  await site.control({ cache: 'public, max-age=0, s-maxage=0, stale-while-revalidate=60' })
  await site.ask('/article/1')
  const aged = await site.ask('/article/1')
  assert.match(String(aged.headers['cache-status']), /hit; ttl=-?\d+; detail=revalidating/)
  while (((await site.control()).renders['/article/1'] ?? 0) < 2) continue
})

test('only who knows the secret address can say that something was published', async (t) => {
  const site = await startSite(t)
  await site.ask('/article/1')
  assert.equal((await site.ask('/article/1', { method: 'PURGE' })).status, 405)
  assert.match(String((await site.ask('/article/1')).headers['cache-status']), /hit/)
})

/** Pages 1 and 2, of two groups each, and a third that doesn't say what it's made of. */
const made = { '/article/1': '"work:1", "menu"', '/article/2': '"work:2", "menu"' }
const versionOf = ({ text }: { text: string }) => Number(/version (\d+)/.exec(text)?.[1])

test('a publication makes the pages stale that it changes, and those that don’t say what they’re made of; others stay', async (t) => {
  const site = await startSite(t)
  await site.control({ groups: made })
  const paths = ['/article/1', '/article/2', '/article/3']
  for (const path of paths) await site.ask(path)
  await site.control({ publish: true, invalidation: '"news", "work:2"' })
  assert.deepEqual(await Promise.all(paths.map(async (path) => versionOf(await site.ask(path)))), [1, 2, 2])
  assert.match(String((await site.ask('/article/1')).headers['cache-status']), /hit; ttl/)
  assert.equal((await site.ask('/article/1')).headers['cache-groups'], made['/article/1'])
  await site.control({ publish: true })
  assert.equal(versionOf(await site.ask('/article/1')), 3)
})

test('while every page is made anew readers get what was there, and then all of it is new without their asking', async (t) => {
  const site = await startSite(t)
  await site.control({ groups: made })
  for (const path of Object.keys(made)) await site.ask(path)
  await site.control({ held: true })
  await site.control({ publish: true, invalidation: '"menu";soft' })
  const meanwhile = await site.ask('/article/2')
  assert.equal(versionOf(meanwhile), 1)
  assert.match(String(meanwhile.headers['cache-status']), /detail=refreshing/)
  await site.control({ held: false })
  while (((await site.control()).renders['/article/1'] ?? 0) < 2) continue
  for (const path of Object.keys(made)) {
    while (versionOf(await site.ask(path)) < 2) continue
    assert.match(String((await site.ask(path)).headers['cache-status']), /hit; ttl/)
  }
  assert.equal((await site.control()).mostAtOnce, 1)
})

test('a page that is being made anew for all is not served older again than a publication of its own', async (t) => {
  const site = await startSite(t)
  await site.control({ groups: made })
  await site.ask('/article/1')
  await site.control({ publish: true, invalidation: '"menu";soft, "work:1"' })
  assert.equal(versionOf(await site.ask('/article/1')), 2)
})
