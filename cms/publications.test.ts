import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { runDue } from './schedule/run'
import { article, testSite } from './test-site'

const payload = await testSite()
const cache = createServer((_request, response) => {
  response.writeHead(204).end()
})
cache.listen(0, '127.0.0.1')
await once(cache, 'listening')
after(() => {
  cache.close()
})

test('readers get what an editor scheduled as soon as its time comes, and not before', async () => {
  const { port } = cache.address() as AddressInfo
  process.env.PURGE_URL = `http://127.0.0.1:${port}/`
  const methods: (string | undefined)[] = []
  cache.on('request', ({ method }) => methods.push(method))
  const draft = await payload.create({
    collection: 'articles',
    data: article('Badet öppnar', 'sv', 'Ett.'),
    draft: true,
  })
  const plan = { kind: 'articles', edition: draft.id, action: 'publish', state: 'waiting' } as const
  const schedule = (at: Date) =>
    payload.create({ collection: 'schedules', data: { ...plan, at: at.toISOString() } })
  await schedule(new Date(Date.now() + 3_600_000))
  await runDue(payload)
  assert.deepEqual(methods, [])
  await schedule(new Date(Date.now() - 1000))
  await runDue(payload)
  assert.deepEqual(methods, ['PURGE'])
  const { _status } = await payload.findByID({ collection: 'articles', id: draft.id })
  assert.equal(_status, 'published')
})

test('every cache in front of the site hears of a publication, though one of them is down', async () => {
  const { port } = cache.address() as AddressInfo
  const own = `http://127.0.0.1:${port}`
  process.env.PURGE_URL = `${own}/first, http://127.0.0.1:1/dead,${own}/second`
  const heard: string[] = []
  const note = ({ method = '', url = '' }: IncomingMessage) => heard.push(`${method} ${url}`)
  cache.on('request', note)
  const data = { ...article('Ny simhall', 'sv', 'Ett.'), _status: 'published' as const }
  await payload.create({ collection: 'articles', data })
  cache.off('request', note)
  assert.deepEqual(heard.sort(), ['PURGE /first', 'PURGE /second'])
})

test('a cache that has closed the connection meanwhile hears of a publication all the same', async () => {
  const { port } = cache.address() as AddressInfo
  process.env.PURGE_URL = `http://127.0.0.1:${port}/`
  let heard = 0
  const hangUpOnce = ({ socket }: IncomingMessage) => {
    heard += 1
    if (heard === 1) socket.destroy()
  }
  cache.prependListener('request', hangUpOnce)
  const data = { ...article('Nytt bibliotek', 'sv', 'Ett.'), _status: 'published' as const }
  await payload.create({ collection: 'articles', data })
  cache.off('request', hangUpOnce)
  assert.equal(heard, 2)
})
