import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { testSite } from '@/cms/test-site'
import { change, fill, make } from './changes.fixture'

const payload = await testSite()
// Not before: what they import reads the settings
const { recordGroups } = await import('./made-of')
const { pages } = await import('./every-page.fixture')

/** What the cache in front of the site has been told since it was last looked at. */
const told = new Set<string>()
const cache = createServer(({ headers }, response) => {
  for (const [, group = ''] of String(headers['cache-group-invalidation']).matchAll(/"([^"]+)"/g))
    told.add(group)
  response.writeHead(204).end()
})
cache.listen(0, '127.0.0.1')
await once(cache, 'listening')
process.env.PURGE_URL = `http://127.0.0.1:${(cache.address() as AddressInfo).port}/`
after(() => cache.close())

test('whatever an editor changes, no page that shows it is kept, and pages that don’t are', async () => {
  await fill(payload)
  const kept = new Map<string, { made: string; groups: Set<string> }>()
  let [survivals, looks] = [0, 0]
  const look = async (after: string) => {
    for (const [name, read] of Object.entries(pages)) {
      looks += 1
      const before = kept.get(name)
      const isKept = before && ![...before.groups].some((group) => told.has(group))
      const { made, groups } = await recordGroups(async () => JSON.stringify(await read()))
      if (isKept) {
        survivals += 1
        assert.equal(
          made,
          before.made,
          `${name}, kept after ${after}: ${[...before.groups].join(' ')}; told ${[...told].join(' ')}`,
        )
      }
      kept.set(name, { made, groups })
    }
    told.clear()
  }
  await look('the start')
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      for (const one of changes) {
        await make(payload, one)
        await look(JSON.stringify(one))
      }
    }),
    { numRuns: 12, endOnFailure: true },
  )
  assert.ok(survivals > looks * 0.25, `${survivals} of ${looks} pages were kept`)
})
