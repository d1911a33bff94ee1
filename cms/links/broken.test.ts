import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, test } from 'node:test'
import { body, common, link, paragraph, words, type Node } from '../body/nodes'
import { article, testSite } from '../test-site'
import { brokenLinks } from './broken'
import { checkExternal } from './external'

const payload = await testSite()
const collection = 'articles'
const _status = 'published' as const

function chosen(value: number): Node {
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo: collection, value } }
  return { ...common, type: 'link', version: 3, fields, children: [words('vald')] }
}

async function publish(slug: string, ...nodes: Node[]) {
  const text = { ...article(slug, 'sv', 'Ett.'), ...(nodes.length && { body: body(paragraph(...nodes)) }) }
  return payload.create({ collection, data: { ...text, slug, _status } })
}

const problems = async () =>
  (await brokenLinks(payload)).map(({ edition, href, problem }) => [edition.title, href, problem])

test('an editor sees which links within the site lead nowhere, as the site stands', async () => {
  const target = await publish('badet')
  const moved = await publish('gamla')
  await payload.update({ collection, id: moved.id, data: { slug: 'nya', _status } })
  await publish(
    'lankar',
    ...[chosen(target.id), link('/nyheter/badet', 'b'), link('/nyheter/BADET/?x=1#p1', 'c')],
    ...[link('/nyheter/gamla', 'd'), link('/nyheter', 'e'), link('/en/search', 'f'), link('/dcat.rdf', 'g')],
    ...[link('/nyheter/badet#p9', 'h'), link('/nyheter/finns-inte', 'i'), link('/finns/inte', 'j')],
  )
  assert.deepEqual(await problems(), [
    ['lankar', '/nyheter/badet#p9', 'anchor'],
    ['lankar', '/nyheter/finns-inte', 'missing'],
    ['lankar', '/finns/inte', 'missing'],
  ])
  const withdrawal = { outcome: 'mistake' as const, reason: 'Fel.' }
  await payload.update({ collection, id: target.id, data: { withdrawal, _status } })
  assert.deepEqual(
    (await problems()).map(([, href, problem]) => [href, problem]),
    [
      ['/nyheter/badet', 'withdrawn'],
      ['/nyheter/badet', 'withdrawn'],
      ['/nyheter/BADET/?x=1#p1', 'withdrawn'],
      ['/nyheter/badet#p9', 'withdrawn'],
      ['/nyheter/finns-inte', 'missing'],
      ['/finns/inte', 'missing'],
    ],
  )
})

test('an editor sees which links to other sites are dead, and a site that isn’t in the world asks nobody there', async () => {
  const asked: string[] = []
  const server = createServer((request, answer) => {
    asked.push(request.url ?? '')
    answer.writeHead(request.url === '/there' ? 200 : 404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  const at = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`
  await publish('ut', link(`${at}/there`, 'a'), link(`${at}/dead`, 'b'), link('https://example.org/', 'c'))
  await checkExternal(payload, { pause: 0 })
  const ours = (await brokenLinks(payload)).filter(({ edition }) => edition.title === 'ut')
  assert.deepEqual(
    ours.map(({ href, problem }) => [href, problem]),
    [[`${at}/dead`, 'gone']],
  )
  assert.deepEqual(asked, ['/there', '/dead', '/dead'])
})
