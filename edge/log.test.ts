import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startSite } from './fixtures/start'
import { createLog, type AnsweredRequest } from './log'

const own = '0f8fad5b-d9cb-469f-a165-70867728950e'

test('a request has one id in the edge and in the app, and nobody but a trusted proxy says which', async (t) => {
  const answered: AnsweredRequest[] = []
  const onAnswered = (one: AnsweredRequest) => answered.push(one)
  const ask = async (proxies: string[], path: string, given: string) => {
    const site = await startSite(t, { proxies, onAnswered })
    await site.ask(path, { headers: { 'x-request-id': given } })
    const { last } = await site.control()
    await site.stop()
    return String(last.headers?.['x-request-id'])
  }
  for (const path of ['/admin/login', '/article/1']) {
    const made = await ask([], path, own)
    assert.match(made, /^[\da-f-]{36}$/)
    assert.notEqual(made, own)
    assert.equal(answered.at(-1)?.request, made)
    assert.equal(await ask(['127.0.0.1'], path, own), own)
    assert.notEqual(await ask(['127.0.0.1'], path, '"><script>, and so on'), own)
  }
})

test('who reads the log sees which pages were asked for, also from the fast lane, but not who asked or what was searched for', async (t) => {
  const answered: AnsweredRequest[] = []
  const site = await startSite(t, { onAnswered: (one) => answered.push(one) })
  const head = 'GET /search?q=cancer HTTP/1.1\r\nhost: news.example\r\n\r\n'
  for (let round = 0; round < 3; round++)
    await site.raw(head, (got) => got.includes('</html>') || got.length > 500)
  await site.ask('/missing?q=cancer')
  await site.stop()
  assert.deepEqual(
    answered.map(({ method, path }) => [method, path]),
    [...Array<[string, string]>(3).fill(['GET', '/search']), ['GET', '/missing']],
  )
  assert.doesNotMatch(JSON.stringify([answered, site.log]), /cancer|127\.0\.0\.1/)
})

test('every line is JSON without colours where there is no terminal, the app’s as well', () => {
  const lines: string[] = []
  const { log, passOn } = createLog('info', { write: (line) => lines.push(line) })
  log('The app answers.', 'info')
  passOn('{"level":"warn","time":"2026-01-01T00:00:00.000Z","name":"app","msg":"A login was refused"}')
  passOn('\u001b[32m ✓\u001b[39m Ready in 300ms')
  const said = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  assert.deepEqual(
    said.map(({ level, name, msg }) => [level, name, msg]),
    [
      ['info', 'edge', 'The app answers.'],
      ['warn', 'app', 'A login was refused'],
      ['info', 'edge', ' ✓ Ready in 300ms'],
    ],
  )
})
