import assert from 'node:assert/strict'
import net from 'node:net'
import { test } from 'node:test'
import { startSite, type Site } from './fixtures/start.ts'

const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\nHost: news.example\r\n${headers}\r\n`

interface Got {
  status: number
  picture: string | undefined
  /** Node's own answers write `Date`, ready ones `date`. */
  isFromLane: boolean
}

/** A connection that is kept: bytes go out as they are, answers are taken one after the other. */
class Reader {
  private received = Buffer.alloc(0)
  private wake: () => void = () => undefined
  readonly socket: net.Socket

  constructor(port: number) {
    this.socket = net.connect(port, '127.0.0.1').setNoDelay(true)
    this.socket.on('error', () => undefined)
    this.socket.on('data', (more: Buffer) => {
      this.received = Buffer.concat([this.received, more])
      this.wake()
    })
    this.socket.on('close', () => {
      this.wake()
    })
  }

  send(bytes: string): Promise<unknown> {
    return new Promise((sent) => this.socket.write(bytes, sent))
  }

  /** The next answer whole, or nothing when the connection ends first. */
  async take(): Promise<Got | undefined> {
    for (;;) {
      const end = this.received.indexOf('\r\n\r\n')
      const head = this.received.toString('latin1', 0, Math.max(0, end))
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
      if (end >= 0 && this.received.length >= end + 4 + length) {
        const body = this.received.toString('latin1', end + 4, end + 4 + length)
        this.received = this.received.subarray(end + 4 + length)
        const status = Number(head.split(' ', 2)[1])
        return { status, picture: /^picture (\w+)/.exec(body)?.[1], isFromLane: /^date: /m.test(head) }
      }
      if (this.socket.destroyed) return undefined
      await new Promise<void>((woken) => (this.wake = woken))
    }
  }

  async ask(path: string): Promise<Got | undefined> {
    await this.send(get(path))
    return this.take()
  }
}

/** Opens a connection to a site that has answered requests for these pictures before, so that the lane knows them. */
async function openTo(site: Site, ...pictures: string[]): Promise<Reader> {
  const reader = new Reader(site.port)
  for (const picture of pictures) {
    await reader.ask(`/picture/${picture}`)
    assert.deepEqual(await reader.ask(`/picture/${picture}`), { status: 200, picture, isFromLane: true })
  }
  reader.socket.destroy()
  return new Reader(site.port)
}

test('a well-known request is answered at once from the first on, until a publication', async (t) => {
  const site = await startSite(t)
  const reader = await openTo(site, 'a')
  assert.equal((await reader.ask('/picture/a'))?.isFromLane, true)
  await site.control({ publish: true })
  assert.equal((await reader.ask('/picture/a'))?.isFromLane, false)
  assert.equal((await reader.ask('/picture/a'))?.isFromLane, true)
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
  const site = await startSite(t)
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
