import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ValidationError } from 'payload'
import { pathOf } from '@/editions/page-tree'
import { exportLines } from '../history/export'
import { article, rawSql, testSite } from '../test-site'
import { loadTree } from './tree'

const payload = await testSite()
const collection = 'pages'
const _status = 'published' as const

const about = await payload.create({
  collection,
  data: { ...article('Om webbplatsen', 'sv', 'Ett.'), slug: 'om', order: 1, _status },
})
const access = await payload.create({
  collection,
  data: { ...article('Tillgänglighet', 'sv', 'Ett.'), slug: 'tillganglighet', parent: about.id, _status },
})
const english = await payload.create({
  collection,
  data: { ...article('Accessibility', 'en', 'One.'), slug: 'accessibility', original: access.id, _status },
})

async function refused(attempt: Promise<unknown>, path: string) {
  await assert.rejects(
    attempt,
    (error) => error instanceof ValidationError && error.data.errors[0]?.path === path,
  )
}

async function pathIn(language: 'sv' | 'en') {
  const tree = await loadTree(payload)
  const node = tree.get(access.work ?? '')
  assert.ok(node)
  return pathOf(tree, node, language)
}

test('a translation stands where its original does', async () => {
  assert.equal(await pathIn('en'), 'om/accessibility')
})

test('an editor is told at the field why a page can’t have an address or a place', async () => {
  const create = (data: object) =>
    payload.create({ collection, data: { ...article('Ny sida', 'sv', 'Ett.'), slug: 'ny', ...data } })
  await refused(create({ slug: 'nyheter' }), 'slug')
  await refused(create({ slug: 'om' }), 'slug')
  await refused(create({ slug: 'tillganglighet', parent: about.id }), 'slug')
  await refused(create({ parent: english.id }), 'parent')
  await refused(payload.update({ collection, id: about.id, data: { parent: access.id } }), 'parent')
  await refused(payload.update({ collection, id: about.id, data: { parent: about.id } }), 'parent')
  const free = await create({ slug: 'tillganglighet' })
  await refused(payload.update({ collection, id: free.id, data: { parent: about.id } }), 'slug')
  await payload.delete({ collection, id: free.id })
})

test('a page that moves in the tree keeps its old address, and the record says where it stood', async () => {
  const home = await payload.create({
    collection,
    data: { ...article('Kommun', 'sv', 'Ett.'), slug: 'kommun', _status },
  })
  await payload.update({ collection, id: access.id, data: { parent: home.id, slug: 'tillgang', _status } })
  assert.equal(await pathIn('sv'), 'kommun/tillgang')
  const former = await payload.find({ collection: 'former-paths', depth: 0 })
  assert.deepEqual(
    former.docs.map(({ slug, page }) => ({ slug, page })),
    [{ slug: 'om/tillganglighet', page: access.id }],
  )
  let exported = ''
  for await (const line of exportLines(payload)) exported += line
  const lines = exported.split('\n').filter((line) => line.includes('"tillgang"'))
  assert.match(lines[0] ?? '', new RegExp(`"parent":"${home.work ?? ''}"`))
})

test('search leads to a page at its address of today, when the page above it has got another', async () => {
  await payload.update({ collection, id: about.id, data: { slug: 'om-oss', _status } })
  await payload.create({
    collection,
    data: { ...article('Kakor', 'sv', 'Inga kakor.'), slug: 'kakor', parent: about.id, _status },
  })
  await payload.update({ collection, id: about.id, data: { slug: 'om-webbplatsen', _status } })
  const rows = await rawSql(payload, "SELECT path FROM search_editions WHERE title = 'Kakor'")
  assert.deepEqual(
    rows.map((row) => (row as { path: string }).path),
    ['/om-webbplatsen/kakor'],
  )
})
