import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { paragraph } from '@/editions/arbitraries'
import { sealRevision } from '@/editions/chain'
import { toLine } from '@/editions/jsonl'
import { testSite } from '../test-site'
import { importLines } from './import'
import { verifyHistory } from './verify'

const payload = await testSite()

const withWords = (words: string) =>
  toLine(
    sealRevision({
      work: randomUUID(),
      collection: 'articles',
      language: 'sv',
      slug: 'nyhet',
      number: 1,
      publishedAt: '2018-03-01T13:00:00Z',
      content: { title: words, lead: 'Ingress', body: [{ ...paragraph(words), id: 'p1' }] },
      minor: false,
      previousHash: null,
    }),
  )

test('an import with control characters keeps its record as it is, and editors get the text without them', async () => {
  await assert.rejects(importLines(payload, withWords('Noll\0a')), /U\+0000, which databases refuse/)
  await importLines(payload, withWords('Rad\u000bbrytning\u0007'))
  const { docs } = await payload.find({ collection: 'articles', depth: 0 })
  assert.equal(docs[0]?.title, 'Rad brytning')
  assert.match(JSON.stringify(docs[0].body), /"Rad brytning"/)
  assert.deepEqual(await verifyHistory(payload), { editions: 1, revisions: 1, files: 0 })
})
