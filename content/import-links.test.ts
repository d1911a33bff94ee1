import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLocalReq } from 'payload'
import { attachment, chain, paragraph } from '@/editions/arbitraries'
import { sealRevision } from '@/editions/chain'
import { toLine } from '@/editions/jsonl'
import { attachmentAddress } from '@/editions/href'
import { linksIn } from '@/editions/links'
import type { Revision } from '@/editions/model'
import { serveAttachment } from '@/cms/media/serve'
import { keepFile } from '@/cms/media/store'
import { testSite } from '@/cms/test-site'
import { exportLines } from '@/cms/history/export'
import { importLines } from '@/cms/history/import'

const payload = await testSite()

const [badet, om, läsare] = ['1', '2', '3'].map((last) => `0b1c2d3e-0000-4000-8000-00000000000${last}`) as [
  string,
  string,
  string,
]
const former = attachment({ file: 'stadgar-0123456789abcdef0123.pdf' })
const newest = attachment({ file: 'stadgar-9876543210abcdef0123.pdf', pages: 4, lacks: ['title'] })
const linkTo = (collection: 'articles' | 'pages', work: string, href: string) => ({
  kind: 'link' as const,
  href,
  target: { collection, work, language: 'sv' as const },
  content: [{ kind: 'text' as const, text: 'badet' }],
})
const [news] = chain(badet, [{ body: [paragraph('Öppet.')], title: 'Badet' }])
const [first] = chain(om, [{ body: [paragraph('Vi.')], title: 'Om' }])
const page = sealRevision({ ...first, collection: 'pages', slug: 'om' })
const [before, after] = chain(läsare, [
  { body: [{ kind: 'attachment', attachment: former }] },
  {
    body: [
      { kind: 'attachment', attachment: newest },
      { kind: 'paragraph', content: [linkTo('articles', badet, '/nyheter/polisen-lar')] },
      { kind: 'paragraph', content: [linkTo('pages', om, '/om')] },
    ],
  },
])
const earlier = sealRevision({ ...before, slug: 'lasare' })
assert.ok(after)
const reader = sealRevision({ ...after, slug: 'lasare', previousHash: earlier.hash })
const published: Revision[] = [news, page, earlier, reader]

test('links that were chosen are kept by id through an export and an import, and follow what is renamed or replaced', async () => {
  const whole = published.map((one) => `${toLine(one)}\n`).join('')
  for (const { file } of [former, newest]) await keepFile(file, Buffer.from('%PDF-'))
  assert.equal(await importLines(payload, whole), 4)
  let exported = ''
  for await (const line of exportLines(payload)) exported += line
  assert.deepEqual(
    exported.split('\n').filter((line) => line.includes('"hash"')),
    whole.trim().split('\n'),
  )
  const { docs } = await payload.find({ collection: 'articles', depth: 0, sort: 'id' })
  const target = docs.find(({ work }) => work === badet)
  const text = docs.find(({ work }) => work === läsare)
  assert.ok(target && text)
  assert.match(JSON.stringify(text.body), new RegExp(`"relationTo":"articles","value":${target.id}\\b`))
  assert.match(JSON.stringify(text.body), /"relationTo":"pages","value":\d/)

  const data = { slug: 'nya-badet', _status: 'published' as const }
  await payload.update({ collection: 'articles', id: target.id, data })
  const { getArticle } = await import('./articles')
  const found = await getArticle('sv', 'lasare')
  assert.deepEqual(
    found?.content.body.flatMap(linksIn).map(({ href }) => href),
    [attachmentAddress(newest.file), '/nyheter/nya-badet', '/om'],
  )
  const [document] = (await payload.find({ collection: 'attachments' })).docs
  assert.deepEqual(
    [document?.filename, document?.found?.pages, document?.work],
    [newest.file, 4, newest.work],
  )
  const asReader = await createLocalReq({}, payload)
  for (const { file } of [former, newest])
    assert.equal((await serveAttachment(asReader, { params: { filename: file } })).status, 200)
})
