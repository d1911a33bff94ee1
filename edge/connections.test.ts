import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askOnce, get, Reader } from './fixtures/reader'
import { startSite, type Site } from './fixtures/start'

/** Answers requests for these pictures, each as the first of a connection, so that the lane knows them. */
async function teach(site: Site, ...pictures: string[]): Promise<void> {
  for (const picture of pictures) {
    await askOnce(site.port, `/picture/${picture}`)
    assert.deepEqual(await askOnce(site.port, `/picture/${picture}`), {
      status: 200,
      picture,
      isFromLane: true,
    })
  }
}

/** Opens a connection to a site that knows these pictures. */
async function openTo(site: Site, ...pictures: string[]): Promise<Reader> {
  await teach(site, ...pictures)
  return new Reader(site.port)
}

test('a well-known request is answered at once from the first on, until a publication', async (t) => {
  const site = await startSite(t)
  const reader = await openTo(site, 'a')
  for (let times = 0; times < 3; times++) assert.equal((await reader.ask('/picture/a'))?.isFromLane, true)
  await site.control({ publish: true })
  assert.equal((await reader.ask('/picture/a'))?.isFromLane, false)
  assert.equal((await askOnce(site.port, '/picture/a'))?.isFromLane, true)
  reader.socket.destroy()
})

test('a connection that has asked for something else than well-known pages is still answered', async (t) => {
  const site = await startSite(t)
  const reader = await openTo(site, 'a')
  for (const name of ['a', 'b', 'a', 'c']) assert.equal((await reader.ask(`/picture/${name}`))?.picture, name)
  reader.socket.destroy()
})

test('a body that looks like a well-known request is not taken for one', async (t) => {
  const site = await startSite(t)
  const reader = await openTo(site, 'a', 'b', 'c')
  const body = get('/picture/a')
  await reader.send(get('/picture/b', `Content-Length: ${body.length}\r\n`))
  assert.equal((await reader.take())?.picture, 'b')
  await reader.send(body)
  await site.ask('/healthz')
  assert.equal((await reader.ask('/picture/c'))?.picture, 'c')
  reader.socket.destroy()
})

test('the rest of a head that looks like a well-known request is not taken for one', async (t) => {
  const site = await startSite(t)
  const reader = await openTo(site, 'a')
  await reader.send('GET /picture/b HTTP/1.1\r\nX: ')
  await site.ask('/healthz')
  assert.equal((await reader.ask('/picture/a'))?.picture, 'b')
  reader.socket.destroy()
})

test('a well-known request waits for the answer to the one before it', async (t) => {
  const site = await startSite(t)
  const reader = await openTo(site, 'a')
  await site.control({ held: true })
  await reader.send(get('/picture/slow'))
  while (!(await site.control()).renders['/picture/slow']) continue
  await reader.send(get('/picture/a'))
  await site.ask('/healthz')
  await site.control({ held: false })
  assert.equal((await reader.take())?.picture, 'slow')
  assert.equal((await reader.take())?.picture, 'a')
  reader.socket.destroy()
})

test('requests sent all at once are answered in their order, each with its own page', async (t) => {
  const site = await startSite(t)
  const reader = await openTo(site, 'a', 'b', 'c')
  const order = ['a', 'b', 'c', 'b', 'a', 'a', 'c']
  await reader.send(order.map((name) => get(`/picture/${name}`)).join(''))
  for (const name of order) assert.equal((await reader.take())?.picture, name)
  reader.socket.destroy()
})

test('many readers at once, with and without the lane, each get the page they asked for', async (t) => {
  const site = await startSite(t)
  await teach(site, ...Array.from({ length: 10 }, (_, name) => String(name)))
  let fromLane = 0
  const readAlong = async (number: number) => {
    const reader = new Reader(site.port)
    for (let times = 0; times < 60; times++) {
      const name = String((number * 7 + times * 3) % 10)
      const bytes = get(`/picture/${name}`)
      const cut = times > 40 && number % 2 ? 9 : bytes.length
      await reader.send(bytes.slice(0, cut))
      if (cut < bytes.length) await reader.send(bytes.slice(cut))
      const got = await reader.take()
      assert.deepEqual([got?.status, got?.picture], [200, name])
      if (got?.isFromLane) fromLane += 1
    }
    reader.socket.destroy()
  }
  await Promise.all(Array.from({ length: 20 }, (_, number) => readAlong(number)))
  assert.ok(fromLane > 500)
})

test('a client that takes its answers slowly gets all of them', async (t) => {
  const site = await startSite(t, { limits: { headTimeout: 60_000 } })
  const reader = await openTo(site, 'a')
  reader.socket.pause()
  for (let times = 0; times < 2000; times++) reader.socket.write(get('/picture/a'))
  await site.ask('/healthz')
  reader.socket.resume()
  for (let times = 0; times < 2000; times++) assert.equal((await reader.take())?.picture, 'a')
  reader.socket.destroy()
})

test('an edge that is asked to end tells kept connections so with their last answer', async (t) => {
  const site = await startSite(t)
  const reader = await openTo(site, 'a')
  await reader.ask('/picture/a')
  const ended = site.stop()
  assert.deepEqual(await reader.ask('/picture/a'), { status: 200, picture: 'a', isFromLane: false })
  assert.equal(await reader.take(), undefined)
  await ended
})
