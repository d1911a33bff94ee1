import assert from 'node:assert/strict'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { beginTranslation } from '../begin'
import { Refused } from '../refused'
import {
  _status,
  collection,
  payload,
  publishedOriginal,
  publisher,
  requestOf,
  save,
  sheet,
  workOf,
} from '../translation.fixture'
import { propose } from './propose'
import { translatorOf } from './translator'

type Asked = { url: string | undefined; key: string | undefined; body: Record<string, unknown> }
const asked: Asked[] = []
type Answer = { status?: number; text: string } | 'never'
let answer: (body: Record<string, unknown>) => Answer

/** A service on this machine: it says whatever the test at hand wants, and remembers what it was asked. */
const server = createServer((request, response) => {
  void bodyOf(request).then((body) => {
    asked.push({ url: request.url, key: request.headers.authorization, body })
    const told = answer(body)
    if (told === 'never') return
    // A connection that is kept may end just as the next question is sent on it
    response.writeHead(told.status ?? 200, { 'Content-Type': 'application/json', Connection: 'close' })
    response.end(told.text)
  })
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => {
  server.closeAllConnections()
  server.close()
})

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
}

const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const libre = translatorOf({ translator: { url, kind: 'libretranslate', key: 'k' } })
const deepl = translatorOf({ translator: { url, kind: 'deepl', key: 'k' } })
const hasty = translatorOf({ translator: { url, kind: 'libretranslate', key: undefined } }, 50)
assert.ok(libre && deepl && hasty)

const shouted = (text: string) =>
  text.replace(/(^|>)([^<]*)/g, (_, before: string, words: string) => before + words.toUpperCase())
const libreAnswer = ({ q }: Record<string, unknown>) => ({
  text: JSON.stringify({ translatedText: (q as string[]).map(shouted) }),
})

async function begun() {
  const original = await publishedOriginal()
  const req = await requestOf(publisher)
  const id = await beginTranslation(req, collection, original.id, 'en')
  return { original, id, req, find: () => workOf(req, id) }
}

test('without a service in the settings nothing is sent anywhere, and nobody is shown a button', async () => {
  assert.equal(translatorOf({ translator: undefined }), undefined)
  const { id } = await begun()
  assert.equal((await sheet(id)).hasMachine, false)
})

test('a machine writes what is empty; its words are its own until somebody says that they are right', async () => {
  answer = libreAnswer
  const { id, req, find } = await begun()
  await save(id, { part: 'p1', texts: { text: 'One.' } })
  assert.deepEqual(await propose(req, find, libre), { taken: 5, left: 0 })
  const { url: path, body } = asked.at(-1) ?? {}
  assert.equal(path, '/translate')
  assert.deepEqual([body?.source, body?.target, body?.format, body?.api_key], ['sv', 'en', 'html', 'k'])
  const { rows } = await sheet(id)
  assert.deepEqual(
    rows.map(({ id: part, state, units }) => `${part} ${state} ${units[0]?.target ?? ''}`).slice(1, 4),
    [
      'lead machine SOMMARENS BAD.',
      'p1 open One.',
      'p2 machine LÄS <1>REGLERNA</1> SOM <2>NÄMNDEN</2> HAR <3>ÄNDRAT</3>.',
    ],
  )
  const draft = await payload.findByID({ collection, id, draft: true, depth: 0 })
  assert.equal(draft.translation?.method, 'machine')

  const asHuman = { translation: { method: 'human' as const }, _status }
  await assert.rejects(
    payload.update({ collection, id, data: asHuman }),
    /translation|invalid|ogiltigt|method/i,
  )
  const { translation } = await payload.update({ collection, id, data: { _status } })
  assert.equal(translation?.method, 'machine')
  for (const { id: part, state } of rows)
    if (state === 'machine') await save(id, { part, texts: {}, state: 'done' })
  const read = await payload.findByID({ collection, id, draft: true, depth: 0 })
  assert.equal(read.translation?.method, 'machine-checked')
})

test('a paragraph that has changed is proposed anew when it’s asked for, and no other', async () => {
  answer = libreAnswer
  const { id, req, find } = await begun()
  const rows = (await sheet(id)).rows
  for (const { id: part, units } of rows) {
    const own = units.map(({ key, words }) => [key, words.map(({ text }) => text).join('')])
    await save(id, { part, texts: Object.fromEntries(own) as Record<string, string>, state: 'done' })
  }
  await assert.rejects(propose(req, find, libre), Refused)
  await assert.rejects(propose(req, find, libre, 'p1'), Refused)
  await save(id, { part: 'p1', texts: {}, state: 'open' })
  assert.deepEqual(await propose(req, find, libre, 'p1'), { taken: 1, left: 0 })
  const after = (await sheet(id)).rows
  assert.deepEqual(
    after.filter(({ isMachine }) => isMachine).map(({ id: part }) => part),
    ['p1'],
  )
})

test('DeepL is asked in its own way, and a proposal that loses a mark isn’t taken over', async () => {
  answer = ({ text }) => ({
    text: JSON.stringify({
      translations: (text as string[]).map((one) => ({
        text: shouted(one).replace(/<span id="t3">(.*?)<\/span>/, '$1'),
      })),
    }),
  })
  const { id, req, find } = await begun()
  assert.deepEqual(await propose(req, find, deepl), { taken: 5, left: 1 })
  const { url: path, key, body } = asked.at(-1) ?? {}
  assert.deepEqual([path, key], ['/v2/translate', 'DeepL-Auth-Key k'])
  assert.deepEqual([body?.source_lang, body?.target_lang, body?.tag_handling], ['SV', 'EN-GB', 'xml'])
  const second = (await sheet(id)).rows.find(({ id: part }) => part === 'p2')
  assert.deepEqual([second?.state, second?.units[0]?.target], ['open', ''])
})

test('a service that is late, down, out of its limit or talks nonsense is told in words, and nothing is changed', async () => {
  const { id, req, find } = await begun()
  const cases: [Answer, RegExp][] = [
    [{ status: 403, text: '{}' }, /TRANSLATOR_KEY/],
    [{ status: 429, text: '{}' }, /gränsen/],
    [{ status: 456, text: '{}' }, /gränsen/],
    [{ status: 400, text: '{}' }, /sade nej/],
    [{ status: 503, text: 'no' }, /går inte att nå/],
    [{ text: '<html>' }, /inte går att läsa/],
    [{ text: '{"translatedText":["a"]}' }, /inte går att läsa/],
    [{ text: '{"translatedText":[1,2,3,4,5,6]}' }, /inte går att läsa/],
    ['never', /inte i tid/],
  ]
  for (const [told, says] of cases) {
    answer = () => told
    await assert.rejects(propose(req, find, told === 'never' ? hasty : libre), (error) => {
      assert.ok(error instanceof Refused, String(error))
      assert.match(error.text.sv, says)
      return true
    })
  }
  const gone = translatorOf({
    translator: { url: 'http://127.0.0.1:9', kind: 'libretranslate', key: undefined },
  })
  assert.ok(gone)
  await assert.rejects(
    propose(req, find, gone),
    (error) => error instanceof Refused && /går inte att nå/.test(error.text.sv),
  )
  assert.ok((await sheet(id)).rows.every(({ state }) => state === 'open'))
})
