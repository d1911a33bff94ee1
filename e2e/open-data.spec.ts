import { Validator } from '@seriousme/openapi-schema-validator'
import type { APIRequestContext } from '@playwright/test'
import { addressOf } from '../i18n/addresses'
import { routing } from '../i18n/routing'
import { change, publish } from './editions'
import { article, expect, test } from './fixtures'
import { schemaChecker } from './json-schema'

type Listed = { api: string; url: string; language: string; title: string }
type EditionList = { editions: Listed[]; next?: string }

const list = '/api/v1/editions'

/** Checks an answer against a schema of the site's own description; says what is wrong with it. */
async function problems(request: APIRequestContext, schema: string, data: unknown): Promise<unknown[]> {
  const description = (await (await request.get('/api/v1/openapi.json')).json()) as object
  const ajv = schemaChecker()
  ajv.addSchema(description, 'api')
  const validate = ajv.getSchema(`api#/components/schemas/${schema}`)
  if (!validate) throw new Error(`The description has no schema ${schema}`)
  void validate(data)
  return validate.errors ?? []
}

test('a developer reads a valid OpenAPI description', async ({ request }) => {
  const answer = await request.get('/api/v1/openapi.json')
  expect(answer.headers()['access-control-allow-origin']).toBe('*')
  const { valid, errors } = await new Validator().validate((await answer.json()) as Record<string, unknown>)
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
})

test('a program reads every edition with its text, as described', async ({ request, baseURL }) => {
  const page = (await (await request.get(`${list}?lang=uk`)).json()) as EditionList
  expect(await problems(request, 'EditionList', page)).toEqual([])
  expect(page.editions.every(({ language }) => language === 'uk')).toBe(true)
  const own = page.editions.find(({ url }) => url === `${baseURL}${article.uk.path}`)
  const answer = await request.get(own?.api ?? '')
  expect(answer.headers()).toMatchObject({ 'access-control-allow-origin': '*', etag: /./ })
  const edition = (await answer.json()) as {
    content: { title: string }
    editions: Listed[]
    follows?: object
  }
  expect(await problems(request, 'Edition', edition)).toEqual([])
  expect(edition.content.title).toBe(article.uk.title)
  expect(edition.editions.map(({ language }) => language)).toEqual(['sv', 'en', 'uk'])
  expect(edition.follows).toEqual({ language: 'sv', number: 1 })
})

test('a program that comes back gets only what was written since', async ({ editor, request }) => {
  const since = new Date().toISOString()
  const { title } = await publish(editor.request, 'en')
  const page = (await (await request.get(`${list}?since=${since}`)).json()) as EditionList
  expect(page.editions.map((edition) => edition.title)).toEqual([title])
})

test('a program turns the pages by their addresses', async ({ request }) => {
  const all = (await (await request.get(list)).json()) as EditionList
  const rest = (await (await request.get(`${list}?after=1`)).json()) as EditionList
  expect(rest.editions.map(({ api }) => api)).toEqual(all.editions.map(({ api }) => api).slice(1))
})

test('a program is told that an edition was withdrawn, and why', async ({ editor, request }) => {
  const { id, title } = await publish(editor.request, 'sv')
  const page = (await (
    await request.get(`${list}?since=${new Date().toISOString().slice(0, 10)}`)
  ).json()) as EditionList
  const api = page.editions.find((edition) => edition.title === title)?.api ?? ''
  await change(
    editor.request,
    { id, title, slug: '' },
    { withdrawal: { outcome: 'mistake', reason: 'Fel dag.' } },
  )
  const answer = await request.get(api)
  expect(answer.status()).toBe(410)
  const body = (await answer.json()) as object
  expect(await problems(request, 'WithdrawnEdition', body)).toEqual([])
  expect(body).toMatchObject({ outcome: 'mistake', reason: 'Fel dag.' })
})

for (const [query, status] of [
  ['?lang=de', 400],
  ['?since=yesterday', 400],
  ['?after=-1', 400],
  ['/00000000-0000-4000-8000-000000000000/sv', 404],
  ['/x/de', 404],
] as const)
  test(`a program that asks for ${query} is told what is wrong`, async ({ request }) => {
    const answer = await request.get(list + query)
    expect(answer.status()).toBe(status)
    expect(await problems(request, 'Problem', await answer.json())).toEqual([])
  })

test('nothing can be written through the open API', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    expect((await request.fetch(list, { method, data: {} })).status(), method).toBe(405)
})

test('Sweden’s data portal finds the record of open data complete', async ({ page, request }) => {
  const answer = await request.get('/dcat.rdf')
  expect(answer.headers()['content-type']).toContain('application/rdf+xml')
  const found = await page.evaluate(
    (text) => {
      const record = new DOMParser().parseFromString(text, 'application/xml')
      const about = new Set(
        [...record.querySelectorAll('[*|about]')].map((one) => one.getAttribute('rdf:about')),
      )
      const things = [...record.documentElement.children].map((thing) => ({
        kind: thing.nodeName,
        says: [...thing.children].map(({ nodeName }) => nodeName),
        leadsTo: [...thing.children].flatMap((one) => one.getAttribute('rdf:resource') ?? []),
      }))
      const own = `${record.querySelector('*|Catalog')?.getAttribute('rdf:about')?.split('#')[0] ?? ''}#`
      const broken = things.flatMap(({ leadsTo }) =>
        leadsTo.filter((to) => to.startsWith(own) && !about.has(to)),
      )
      return { things, broken }
    },
    await answer.text(),
  )
  expect(found.broken).toEqual([])
  // What the specification calls mandatory, class by class
  const mandatory = {
    'dcat:Catalog': [
      'dcterms:title',
      'dcterms:description',
      'dcterms:publisher',
      'dcterms:license',
      'dcat:dataset',
    ],
    'foaf:Agent': ['foaf:name'],
    'vcard:Organization': ['vcard:fn', 'vcard:hasEmail'],
    'dcat:Dataset': ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcat:contactPoint'],
    'dcat:Distribution': ['dcat:accessURL'],
    'dcat:DataService': ['dcterms:title', 'dcat:endpointURL'],
  }
  for (const [kind, properties] of Object.entries(mandatory)) {
    const all = found.things.filter((thing) => thing.kind === kind)
    expect(all.length, kind).toBeGreaterThan(0)
    for (const { says } of all) expect(says, kind).toEqual(expect.arrayContaining(properties))
  }
  for (const { leadsTo } of found.things.filter(({ kind }) => kind === 'dcat:Distribution'))
    expect(leadsTo).toContainEqual(
      expect.stringMatching(
        /^http:\/\/publications\.europa\.eu\/resource\/authority\/file-type\/(ATOM|JSON)$/,
      ),
    )
})

test('a language model is told where the text is', async ({ request }) => {
  const text = await (await request.get('/llms.txt')).text()
  expect(text).toMatch(/^# \S/)
  for (const locale of routing.locales) {
    const feed = await request.get(addressOf(locale, '/feed.json'))
    const { items } = (await feed.json()) as { items: { title: string; url: string }[] }
    expect(items[0]).toBeDefined()
    expect(text).toContain(`[${items[0]?.title ?? ''}](${items[0]?.url ?? ''})`)
  }
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => url)
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200)
})
