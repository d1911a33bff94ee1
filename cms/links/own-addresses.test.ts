import assert from 'node:assert/strict'
import { test } from 'node:test'
import { body, link, paragraph } from '../body/nodes'
import { article, testSite } from '../test-site'

// Texts refuse addresses of a host without a dot
process.env.SITE_URL = 'https://stad.example'
const payload = await testSite()
const collection = 'articles'

type Links = { root: { children: { children: { fields: { linkType: string; doc?: unknown } }[] }[] } }

/** How the links of a new text are kept, in their order. */
async function kept(urls: string[], _status: 'published' | 'draft') {
  const text = {
    ...article(`Med länkar ${Math.random()}`, 'sv', 'Ett.'),
    body: body(paragraph(...urls.map((url) => link(url, 'dit')))),
  }
  const doc = await payload.create({ collection, data: { ...text, _status }, draft: _status === 'draft' })
  const { root } = doc.body as unknown as Links
  return root.children.flatMap(({ children }) => children.map(({ fields }) => fields.linkType))
}

test('a typed address of one of our own texts is kept as that text when it’s published, and no other is touched', async () => {
  const data = {
    ...article('Badet öppnar', 'sv', 'Ett.'),
    slug: 'badet-oppnar',
    _status: 'published' as const,
  }
  await payload.create({ collection, data })
  const ours = ['/nyheter/badet-oppnar', 'https://stad.example/nyheter/badet-oppnar']
  const others = [
    '/nyheter/badet-oppnar#p1',
    '/nyheter/badet-oppnar?lang=en',
    '/nyheter',
    'https://example.org/nyheter/badet-oppnar',
    'mailto:badet@example.org',
  ]
  assert.deepEqual(await kept(ours, 'published'), ['internal', 'internal'])
  assert.deepEqual(
    await kept(others, 'published'),
    others.map(() => 'custom'),
  )
  assert.deepEqual(await kept(ours, 'draft'), ['custom', 'custom'])
})
