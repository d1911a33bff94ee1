import './next-intl'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Inline } from '@/editions/model'
import { article, testSite } from '@/cms/test-site'

const payload = await testSite()

const linkTo = (href: string): Inline => ({ kind: 'link', href, content: [{ kind: 'text', text: 'hit' }] })

test('links from before they were checked are valid in books and feeds, and lead where they led', async () => {
  const data = { ...article('Från förr', 'sv', 'Ett.'), _status: 'published' as const }
  const { slug } = await payload.create({ collection: 'articles', data })
  const { getArticle } = await import('@/content/articles')
  const { surfacesOf } = await import('./surfaces')
  const readers = await getArticle('sv', slug)
  assert.ok(readers)
  const content = ['#p1', '#nowhere', 'https://example.org/a|b?c=[d]', 'https://example.org/100%'].map(linkTo)
  const body = [{ id: 'p1', kind: 'paragraph' as const, content }]
  const given = await surfacesOf({ ...readers, content: { ...readers.content, body } })
  const page = `http://localhost:3000/nyheter/${slug}`
  const elsewhere = ['https://example.org/a%7Cb?c=%5Bd%5D', 'https://example.org/100%25']
  const linksOf = (reader: string) => {
    const html = given[reader] && 'html' in given[reader] ? given[reader].html : ''
    return [...html.matchAll(/<a href="([^"]*)">hit<\/a>/g)].map(([, href]) => href)
  }
  assert.deepEqual(linksOf('book'), ['#p1', `${page}#nowhere`, ...elsewhere])
  assert.deepEqual(linksOf('feed'), [
    'http://localhost:3000/#p1',
    'http://localhost:3000/#nowhere',
    ...elsewhere,
  ])
})
