import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLocalReq, ValidationError } from 'payload'
import { linksIn } from '@/editions/links'
import type { Locale } from '@/i18n/routing'
import { body, common, link, paragraph, words, type Node } from '@/cms/body/nodes'
import { findHistory } from '@/cms/edition/lookups'
import { article, testSite } from '@/cms/test-site'

const payload = await testSite()
const collection = 'articles'
const _status = 'published' as const

/** A link to a text that was chosen from the list. */
function chosen(value: number, relationTo: 'articles' | 'pages' = collection): Node {
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo, value } }
  return { ...common, type: 'link', version: 3, fields, children: [words('badet')] }
}

let count = 0
async function publish(language: Locale, node: Node | string, data: object = {}) {
  const text = { ...article(`Text ${++count}`, language), body: body(paragraph('Läs om ', node)) }
  return payload.create({ collection, data: { ...text, slug: `text-${count}`, ...data, _status } })
}

async function latestLinks({ work, language }: { work?: string | null; language: Locale }) {
  const history = await findHistory({ payload }, { work: work ?? '', language })
  return history.at(-1)?.content.body.flatMap(linksIn) ?? []
}

/** What an editor with a Swedish interface is told when a text with this link is published. */
async function refusal(node: Node): Promise<string> {
  const req = await createLocalReq({}, payload)
  req.i18n.language = 'sv'
  const data = { ...article('Refused', 'sv'), body: body(paragraph('Läs om ', node)), _status }
  try {
    await payload.create({ collection, data, req })
  } catch (error) {
    assert.ok(error instanceof ValidationError)
    return error.data.errors.map(({ path, message }) => `${path}: ${message}`).join()
  }
  return 'nothing'
}

/** The links of a text as readers of a language get them. */
async function read(locale: Locale, slug: string) {
  const { getArticle } = await import('./articles')
  const found = await getArticle(locale, slug)
  return found?.content.body.flatMap(linksIn).map(({ href, target }) => [href, target?.language]) ?? []
}

test('typed addresses are kept as they’re meant', async () => {
  for (const [typed, href] of [
    ['https:example.org/x', 'https://example.org/x'],
    ['tel:033-35 70 00', 'tel:033357000'],
    ['#p1', '#p1'],
  ] as const)
    assert.equal((await latestLinks(await publish('sv', link(typed, 'här'))))[0]?.href, href)
})

test('a link that leads nowhere is refused by its words, in the editor’s language', async () => {
  assert.match(
    await refusal(link('https://example .org', 'badets sida')),
    /^body: Vid ”badets sida”: .*mellanslag/,
  )
  assert.match(
    await refusal(link('javascript:alert(1)', 'badets sida')),
    /^body: Vid ”badets sida”: .*https:/,
  )
  assert.match(await refusal(link('#nowhere', 'badets sida')), /^body: Vid ”badets sida”: .*finns på sidan/)
  assert.match(await refusal(chosen(4711)), /^body: Vid ”badet”: .*finns inte längre/)
  const data = { ...article('Utkast', 'sv', 'Ett.'), _status: 'draft' as const }
  const draft = await payload.create({ collection, data, draft: true })
  assert.match(await refusal(chosen(draft.id)), /^body: Vid ”badet”: .*inte publicerad/)
})

test('a chosen link follows its text to another address, and that makes no revision', async () => {
  const bath = await publish('sv', 'badet')
  const from = await publish('sv', chosen(bath.id))
  assert.deepEqual(await read('sv', from.slug), [[`/nyheter/${bath.slug}`, 'sv']])
  await payload.update({ collection, id: bath.id, data: { slug: 'nya-badet', _status } })
  assert.deepEqual(await read('sv', from.slug), [['/nyheter/nya-badet', 'sv']])
  await payload.update({ collection, id: from.id, data: { _status } })
  const history = await findHistory({ payload }, { work: from.work ?? '', language: 'sv' })
  assert.equal(history.length, 1)
  assert.equal((await latestLinks(from))[0]?.href, `/nyheter/${bath.slug}`)
})

test('in another edition a chosen link leads to that language’s text, or tells that there is none', async () => {
  const bath = await publish('sv', 'badet')
  const from = await publish('sv', chosen(bath.id))
  await publish('en', chosen(bath.id), { original: from.id, slug: 'about-the-bath' })
  assert.deepEqual(await read('en', 'about-the-bath'), [[`/nyheter/${bath.slug}`, 'sv']])
  await publish('en', 'the bath', { original: bath.id, slug: 'the-bath' })
  assert.deepEqual(await read('en', 'about-the-bath'), [['/en/news/the-bath', 'en']])
  const withdrawal = { outcome: 'mistake' as const, reason: 'Fel.' }
  await payload.update({ collection, id: bath.id, data: { withdrawal, _status } })
  assert.deepEqual(await read('sv', from.slug), [[`/nyheter/${bath.slug}`, 'sv']])
})

test('a chosen page is found where it was moved to', async () => {
  const page = (title: string, data: object = {}) =>
    payload.create({ collection: 'pages', data: { ...article(title, 'sv', 'Ett.'), ...data, _status } })
  const [bath, above] = [await page('Bad'), await page('Fritid')]
  const from = await publish('sv', chosen(bath.id, 'pages'))
  assert.deepEqual(await read('sv', from.slug), [['/bad', 'sv']])
  await payload.update({ collection: 'pages', id: bath.id, data: { parent: above.id, _status } })
  assert.deepEqual(await read('sv', from.slug), [['/fritid/bad', 'sv']])
})
