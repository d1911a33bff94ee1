import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { plain, withPictures } from '../media/pictures.fixture'
import { testSite } from '../test-site'

const payload = await testSite()
const { upload, publish } = await withPictures(payload)
const told: string[] = []
const cache = createServer((request, response) => {
  void text(request).then((body) => {
    told.push(body)
    response.writeHead(204).end()
  })
})
cache.listen(0, '127.0.0.1')
await once(cache, 'listening')
after(() => cache.close())
process.env.PURGE_URL = `http://127.0.0.1:${(cache.address() as AddressInfo).port}/`

test('caches are told to erase what law removes, at every address that it had, and pictures that nothing else shows', async () => {
  const own = await upload('portratt.jpg', await plain('red'))
  const shared = await upload('torget.jpg', await plain('blue'))
  await publish('Torget', shared.id)
  const { id, work } = await publish('Kalle', own.id)
  const change = (data: object) =>
    payload.update({ collection: 'articles', id, data: { _status: 'published', ...data } })
  await change({ slug: 'kalle-flyttar', picture: { file: shared.id, alt: 'Torget' } })
  await change({ withdrawal: { outcome: 'mistake', reason: 'Fel.' } })
  assert.deepEqual(
    new Set(told.splice(0)),
    new Set(['']),
    'what is withdrawn otherwise may be served when all is down',
  )
  await change({ withdrawal: { outcome: 'law', reason: 'Enligt lag.' } })
  const erased = told.flatMap((body) => body.split('\n')).filter(Boolean)
  assert.deepEqual(erased.sort(), ['/kalle', '/kalle-flyttar', own.filename, work].sort())
})
