import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLocalReq, type PayloadRequest } from 'payload'
import { attachmentAddress } from '@/editions/href'
import { linksIn } from '@/editions/links'
import { attachmentsIn } from '@/editions/pictures'
import { body, common, paragraph, special, words, type Node } from '@/cms/body/nodes'
import { findHistory } from '@/cms/edition/lookups'
import { verifyHistory } from '@/cms/history/verify'
import { withPass } from '@/cms/media/passes'
import { serveAttachment, servePicture } from '@/cms/media/serve'
import { article, testSite } from '@/cms/test-site'
import { asUpload, odf, pdf } from '@/cms/attachments/documents.fixture'

const payload = await testSite()
const reader = await createLocalReq({}, payload)
const get = (filename: string) => serveAttachment(reader, { params: { filename } })
const statusOf = async (filename?: string | null) => (await get(filename ?? '')).status

let count = 0
/** A document unlike all others. */
const unlike = (given: Parameters<typeof pdf>[0] = {}) => pdf({ text: `Nummer ${++count}`, ...given })

function upload(data = unlike(), language: 'sv' | 'fi' = 'sv') {
  const about = { title: 'Stadgar', language }
  return payload.create({
    collection: 'attachments',
    data: about as never,
    file: asUpload('stadgar.pdf', data),
  })
}

const block = (attachment: number) => special('attachment', { attachment })
const link = (value: number): Node => {
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo: 'attachments', value } }
  return paragraph('Läs ', { ...common, type: 'link', version: 3, fields, children: [words('stadgarna')] })
}

function write(node: Node, _status: 'draft' | 'published' = 'published') {
  const data = { ...article(`Text ${++count}`, 'sv'), body: body(paragraph('Ett.'), node), _status }
  return payload.create({ collection: 'articles', data, draft: _status === 'draft' })
}

const replace = (id: number, data: Buffer) =>
  payload.update({ collection: 'attachments', id, data: {}, file: asUpload('stadgar.pdf', data) })

/** The documents that readers of a text are led to. */
async function read(slug: string) {
  const { getArticle } = await import('./articles')
  return attachmentsIn((await getArticle('sv', slug))?.content ?? { body: [] })
}

test('a document is kept as it came, with what it is and what it lacks', async () => {
  const data = unlike({ isTagged: false, pages: 2 })
  const { filename, found, filesize } = await upload(data)
  assert.match(filename ?? '', /^stadgar-[0-9a-f]{20}\.pdf$/)
  assert.deepEqual(found, { format: 'pdf', pages: 2, lacks: ['structure'] })
  assert.equal(filesize, data.length)
})

test('readers know nothing of a document before a text with it is published; who holds a preview sees it', async () => {
  for (const node of [block, link]) {
    const { id, filename } = await upload()
    const draft = await write(node(id), 'draft')
    assert.equal(await statusOf(filename), 404)
    assert.equal(await statusOf(withPass(payload.secret, filename ?? '', Date.now() + 60_000)), 200)
    assert.equal((await servePicture(reader, { params: { filename: filename ?? '' } })).status, 404)
    await payload.update({ collection: 'articles', id: draft.id, data: { _status: 'published' } })
    const answer = await get(filename ?? '')
    assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'application/pdf'])
  }
})

test('a document that is replaced is read in its newest version, and the old one stays at its address', async () => {
  for (const node of [block, link]) {
    const first = await upload(unlike({ isTagged: false }))
    const text = await write(node(first.id))
    const elsewhere = await write(paragraph('Inget dokument.'))
    const second = await replace(first.id, unlike({ pages: 4 }))
    assert.notEqual(second.filename, first.filename)
    for (const { filename } of [first, second]) assert.equal(await statusOf(filename), 200)
    const [shown] = await read(text.slug)
    assert.deepEqual([shown?.file, shown?.pages, shown?.lacks], [second.filename, 4, []])
    const { getArticle } = await import('./articles')
    const [target] = (await getArticle('sv', text.slug))?.content.body.flatMap(linksIn) ?? []
    assert.equal(target?.href, attachmentAddress(second.filename ?? ''))
    const history = await findHistory(reader, { work: text.work ?? '', language: 'sv' })
    assert.deepEqual(
      history.flatMap(({ content }) => attachmentsIn(content)).map(({ file }) => file),
      [first.filename],
    )
    assert.deepEqual(await read(elsewhere.slug), [])
  }
  assert.ok('files' in (await verifyHistory(payload)))
})

test('a new version stays unknown while no public text leads to the document', async () => {
  const { id } = await upload()
  const text = await write(block(id))
  const without = { body: body(paragraph('Ett.')), _status: 'published' as const }
  await payload.update({ collection: 'articles', id: text.id, data: without })
  const { filename } = await replace(id, unlike())
  assert.equal(await statusOf(filename), 404)
})

test('a document is gone in all its versions with the text that law removes', async () => {
  const first = await upload()
  const text = await write(link(first.id))
  const second = await replace(first.id, unlike())
  const withdrawal = { outcome: 'law' as const, reason: 'Enligt lag.' }
  await payload.update({ collection: 'articles', id: text.id, data: { withdrawal, _status: 'published' } })
  for (const { filename } of [first, second]) assert.equal(await statusOf(filename), 404)
})

test('a document that a text leads to, or has, can’t be deleted, and the editor is told where it is', async () => {
  const req = await createLocalReq({ req: { i18n: { language: 'sv' } } as Partial<PayloadRequest> }, payload)
  const remove = (id: number) => payload.delete({ collection: 'attachments', id, req })
  for (const node of [block, link]) {
    const { id } = await upload()
    const draft = await write(node(id), 'draft')
    await assert.rejects(remove(id), new RegExp(`Dokumentet kan inte raderas.*”${draft.title}”`))
    await payload.update({ collection: 'articles', id: draft.id, data: { _status: 'published' } })
    const without = { body: body(paragraph('Ett.')), _status: 'published' as const }
    await payload.update({ collection: 'articles', id: draft.id, data: without })
    await assert.rejects(remove(id), new RegExp(`”${draft.title}”`))
  }
  const unused = await upload()
  await remove(unused.id)
  assert.equal(await statusOf(unused.filename), 404)
})

test('the same document again is the one that is here, and a former version can be taken back', async () => {
  const data = unlike()
  const { id, filename } = await upload(data)
  await assert.rejects(upload(data), { status: 409 })
  await replace(id, unlike())
  const back = await replace(id, data)
  assert.notEqual(back.filename, filename)
  assert.deepEqual(back.found, { format: 'pdf', pages: 1, lacks: [] })
})

test('OpenDocument files are saved by readers, not shown', async () => {
  const about = { title: 'Stadgar', language: 'sv' } as never
  const file = asUpload('stadgar.odt', odf())
  const { id, filename } = await payload.create({ collection: 'attachments', data: about, file })
  await write(block(id))
  const { headers } = await get(filename ?? '')
  assert.equal(headers.get('content-type'), 'application/vnd.oasis.opendocument.text')
  assert.equal(headers.get('content-disposition'), 'attachment')
})
