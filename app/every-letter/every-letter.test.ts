import './next-intl'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { ValidationError } from 'payload'
import sharp from 'sharp'
import { asUpload, pdf } from '@/cms/attachments/documents.fixture'
import { loadContent } from '@/cms/body/load-content'
import { article, rawSql, testSite } from '@/cms/test-site'
import { blockText } from '@/editions/text'
import { bodies, oddBodies, ownWords, type Known } from './trees'

const payload = await testSite()
const known = await filled()
let published = 0

async function filled(): Promise<Known> {
  const explanation = { sv: 'En del av kommunen.', en: 'A part.', uk: 'Частина.' }
  const term = await payload.create({
    collection: 'terms',
    data: { swedish: 'nämnd', anchor: 'namnd', explanation },
  })
  const data = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#369' } })
    .png()
    .toBuffer()
  const file = { data, name: 'bild.png', mimetype: 'image/png', size: data.length }
  const picture = await payload.create({ collection: 'media', data: {}, file })
  const attachment = await payload.create({
    collection: 'attachments',
    data: { title: ownWords, language: 'uk' } as never,
    file: asUpload('stadgar.pdf', pdf({ isTagged: false })),
  })
  return { term: term.id, file: picture.id, attachment: attachment.id }
}

test('whatever an editor’s text is made of, every reader gets each word of it, in order', async () => {
  await fc.assert(
    fc.asyncProperty(bodies(known), async (tree) => {
      await eachReaderGets(tree, await publish(tree))
    }),
    { numRuns: 25, includeErrorInReport: true },
  )
})

test('what readers wouldn’t get is refused at its words, and a draft keeps it as it is', async () => {
  await fc.assert(
    fc.asyncProperty(oddBodies(known), async (tree) => {
      const { id } = await payload.create({ collection: 'articles', data: draft(tree), draft: true })
      const kept = await payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })
      assert.deepEqual(kept.body, tree)
      await loadContent({ payload }, kept)
      try {
        await eachReaderGets(tree, await publish(tree))
      } catch (error) {
        assert.ok(error instanceof ValidationError, String(error))
        const [problem] = error.data.errors
        assert.equal(problem?.path, 'body')
        assert.match(problem.message, /^Vid ”[^”]*ord\d|^Stycke \d/)
      }
    }),
    { numRuns: 25, includeErrorInReport: true },
  )
})

type Tree = { root: object }

function draft(tree: Tree) {
  return { ...article(`Artikel ${++published}`, 'sv'), body: tree as never }
}

async function publish(tree: Tree): Promise<string> {
  const data = { ...draft(tree), _status: 'published' as const }
  return (await payload.create({ collection: 'articles', data })).slug
}

async function eachReaderGets(tree: Tree, slug: string): Promise<void> {
  // They open the CMS, which must know by then where its data is
  const { getArticle } = await import('@/content/articles')
  const { surfacesOf } = await import('./surfaces')
  const readers = await getArticle('sv', slug)
  assert.ok(readers)
  const expected = wordsIn(JSON.stringify(tree))
  for (const [reader, given] of Object.entries(await surfacesOf(readers))) {
    const text = 'html' in given ? textOf(parse(given.html)) : given.text
    assert.deepEqual(wordsIn(text), expected, reader)
  }
  const indexed = await rawSql(payload, `SELECT body FROM search_editions WHERE id = '${readers.work}/sv'`)
  assert.deepEqual(wordsIn(JSON.stringify(indexed)), expected, 'search')
  assert.deepEqual(wordsIn(readers.content.body.map(blockText).join('\n')), expected, 'plain text')
}

/** The words that `trees.ts` put in, in order; a speaker's name stands in two fields and is shown once. */
function wordsIn(text: string): string[] {
  const found = text.normalize('NFKC').match(/ord\d+/g) ?? []
  return found.filter((word, at) => word !== found[at - 1])
}

/** What is read of a page, text alternatives included. */
function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  if ('attrs' in node && node.tagName === 'img')
    return node.attrs.find(({ name }) => name === 'alt')?.value ?? ''
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : ''
}
