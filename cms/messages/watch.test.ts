import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { testSite } from '../test-site'
import { momentAfter, watchMessages } from './watch'

const payload = await testSite()
const cache = createServer((_request, response) => {
  response.writeHead(204).end()
})
cache.listen(0, '127.0.0.1')
await once(cache, 'listening')
process.env.PURGE_URL = `http://127.0.0.1:${(cache.address() as AddressInfo).port}/`
after(() => {
  cache.close()
})

const at = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString()

function write(startsAt: string, endsAt: string) {
  const data = { titles: { sv: 'Snö' }, gravity: 'important' as const, place: 'everywhere' as const }
  const zone = { startsAt_tz: 'Europe/Stockholm', endsAt_tz: 'Europe/Stockholm' } as const
  return payload.create({ collection: 'messages', data: { ...data, ...zone, startsAt, endsAt } })
}

test('whoever keeps pages is told when a message begins and when it ends, though nobody does anything', async () => {
  const watch = await watchMessages(payload)
  const told: number[] = []
  cache.on('request', () => told.push(Date.now()))
  const [begins, ends] = [at(700), at(1400)]
  await write(begins, ends)
  assert.equal(told.length, 1, 'an editor’s save is told at once')
  await once(cache, 'request')
  assert.ok((told[1] ?? 0) >= Date.parse(begins))
  await once(cache, 'request')
  assert.ok((told[2] ?? 0) >= Date.parse(ends))
  watch.stop()
})

test('what began while nobody watched is told when the watch begins', async () => {
  await write(at(-1000), at(3_600_000))
  const told = once(cache, 'request')
  const watch = await watchMessages(payload)
  await told
  watch.stop()
})

test('the next moment is the first at which any message begins or ends', async () => {
  await payload.delete({ collection: 'messages', where: {} })
  const times = [1, 2, 3, 4].map((hours) => at(hours * 3_600_000))
  await write(times[1] ?? '', times[3] ?? '')
  await write(times[0] ?? '', times[2] ?? '')
  const found: (string | undefined)[] = []
  let since: string | undefined = at(0)
  while (since) found.push((since = await momentAfter(payload, since)))
  assert.deepEqual(found, [...times, undefined])
})
