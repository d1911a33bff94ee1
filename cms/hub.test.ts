import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { article, testSite } from './test-site'

const payload = await testSite()
const hub = createServer()
hub.listen(0, '127.0.0.1')
await once(hub, 'listening')
after(() => {
  hub.close()
})

test('who follows the feeds by a hub hears of a publication, and of no draft', async () => {
  const { port } = hub.address() as AddressInfo
  Object.assign(process.env, { WEBSUB_HUB: `http://127.0.0.1:${port}/`, SITE_URL: 'https://news.example' })
  const told: string[][] = []
  hub.on('request', (request, response) => {
    void text(request).then((body) => {
      told.push(new URLSearchParams(body).getAll('hub.url'))
      assert.equal(new URLSearchParams(body).get('hub.mode'), 'publish')
      response.writeHead(204).end()
      hub.emit('told')
    })
  })
  await payload.create({ collection: 'articles', data: article('Utkast', 'sv', 'Ett.'), draft: true })
  const heard = once(hub, 'told')
  await payload.create({
    collection: 'articles',
    data: { ...article('Badet', 'sv', 'Ett.'), _status: 'published' },
  })
  await heard
  assert.deepEqual(told, [
    [
      'https://news.example/nyheter/atom.xml',
      'https://news.example/feed.json',
      'https://news.example/en/news/atom.xml',
      'https://news.example/en/feed.json',
      'https://news.example/uk/novyny/atom.xml',
      'https://news.example/uk/feed.json',
    ],
  ])
})
