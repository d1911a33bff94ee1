import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { after, test } from 'node:test'
import { ask, askAll } from './ask'
import { judge } from './external'

type Site = Record<string, (answer: ServerResponse, request: IncomingMessage) => void>

/** A web site on this machine; it remembers what it was asked. */
async function serve(site: Site) {
  const asked: string[] = []
  const server = createServer((request, answer) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers['user-agent'] ?? ''}`)
    site[request.url ?? '']?.(answer, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  return { asked, at: `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}` }
}

const end =
  (status: number, headers: Record<string, string> = {}) =>
  (answer: ServerResponse) =>
    answer.writeHead(status, headers).end()
const manner = { agent: 'link check of tests', timeout: 400, pause: 0 }

test('a redirect isn’t a death, a refusal isn’t either, and a silence says nothing yet', async () => {
  const { at } = await serve({
    '/here': end(200),
    '/moved': end(301, { location: '/moved-again' }),
    '/moved-again': end(308, { location: '/here' }),
    '/elsewhere-today': end(302, { location: '/here' }),
    '/to-nothing': end(301, { location: '/nothing' }),
    '/nothing': end(404),
    '/removed': end(410),
    '/members': end(403),
    '/broken': end(500),
    '/round': end(302, { location: '/round' }),
    '/never': () => undefined,
    '/no-head': (answer, { method }) => end(method === 'HEAD' ? 405 : 200)(answer),
    '/hangs-up': (answer, { method }) => (method === 'HEAD' ? answer.destroy() : end(200)(answer)),
  })
  for (const [path, expected] of [
    ['/here', { kind: 'works' }],
    ['/moved', { kind: 'works', movedTo: `${at}/here` }],
    ['/elsewhere-today', { kind: 'works' }],
    ['/to-nothing', { kind: 'gone', status: 404 }],
    ['/nothing', { kind: 'gone', status: 404 }],
    ['/removed', { kind: 'gone', status: 410 }],
    ['/members', { kind: 'closed' }],
    ['/broken', { kind: 'silent' }],
    ['/round', { kind: 'silent' }],
    ['/never', { kind: 'silent' }],
    ['/no-head', { kind: 'works' }],
    ['/hangs-up', { kind: 'works' }],
  ] as const)
    assert.deepEqual(await ask(at + path, manner), expected, path)
  assert.deepEqual(await ask('http://127.0.0.1:1/', manner), { kind: 'silent' })
})

test('a host is asked one thing at a time, by HEAD, by somebody who says who they are', async () => {
  let open = 0
  let most = 0
  const slowly = (answer: ServerResponse) => {
    most = Math.max(most, ++open)
    setImmediate(() => {
      open--
      answer.end()
    })
  }
  const paths = ['/a', '/b', '/c', '/d', '/e']
  const { at, asked } = await serve(Object.fromEntries(paths.map((path) => [path, slowly])))
  await askAll(
    paths.map((path) => at + path),
    manner,
  )
  assert.equal(most, 1)
  assert.deepEqual(
    asked,
    paths.map((path) => `HEAD ${path} link check of tests`),
  )
})

test('a host seems down after three silences on two days, and no longer once it answers', () => {
  const silent = { kind: 'silent' } as const
  const first = judge(undefined, silent, '2026-11-26T03:00:00.000Z')
  const second = judge(first, silent, '2026-11-26T04:00:00.000Z')
  const third = judge(second, silent, '2026-11-26T05:00:00.000Z')
  assert.deepEqual(
    [first, second, third].map(({ verdict }) => verdict),
    ['uncertain', 'uncertain', 'uncertain'],
  )
  assert.equal(judge(third, silent, '2026-11-27T03:00:00.000Z').verdict, 'down')
  assert.equal(judge(first, silent, '2026-11-27T03:00:00.000Z').verdict, 'uncertain')
  const back = judge(third, { kind: 'works' }, '2026-11-27T03:00:00.000Z')
  assert.deepEqual([back.verdict, back.failures], ['works', []])
  assert.equal(judge(back, silent, '2026-11-28T03:00:00.000Z').verdict, 'uncertain')
})
