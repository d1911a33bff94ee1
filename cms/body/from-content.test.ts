import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { attachment, history } from '@/editions/arbitraries'
import { attachmentAddress } from '@/editions/href'
import type { Block, EditionContent, Inline, List, Paragraph, Picture } from '@/editions/model'
import { toContent } from './content'
import { fromContent } from './from-content'

const text = fc.constantFrom('Polisen', 'лист', ' och ', 'a\u00a0b', '😀')
const words = fc.record(
  {
    kind: fc.constant('text' as const),
    text,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    struck: fc.constant(true as const),
    script: fc.constantFrom('raised' as const, 'lowered' as const),
  },
  { requiredKeys: ['kind', 'text'] },
)
const inline: fc.Arbitrary<Inline> = fc.oneof(
  words,
  fc.constant({ kind: 'break' as const }),
  fc.record({
    kind: fc.constant('link' as const),
    href: fc.constant('https://boras.se/'),
    content: fc.array(words),
  }),
  fc.record({ kind: fc.constant('passage' as const), language: fc.constantFrom('fi', 'zh-Hant'), text }),
  fc.record({
    kind: fc.constant('term' as const),
    term: fc.constant('kommun'),
    text,
    swedish: fc.constant('kommun'),
  }),
)
const content = fc.tuple(words, fc.array(inline)).map(([first, others]) => [first, ...others])
const paragraph: fc.Arbitrary<Paragraph> = fc.record({ kind: fc.constant('paragraph' as const), content })
const language = fc.constantFrom('ar', 'smj', 'zh-Hant')
const { list } = fc.letrec<{ list: List }>((tie) => ({
  list: fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(
      fc
        .record(
          { content, list: fc.option(tie('list'), { nil: undefined, depthSize: 'small' }) },
          { requiredKeys: ['content'] },
        )
        .map(({ content, list }) => ({ content, ...(list && { list }) })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
}))
const described: fc.Arbitrary<Picture> = fc.record(
  {
    file: fc.constantFrom('a.jpg', 'b.png'),
    width: fc.constant(3),
    height: fc.constant(2),
    alt: text,
    caption: text,
    credit: text,
  },
  { requiredKeys: ['file', 'width', 'height', 'alt'] },
)
const picture = fc.oneof(
  described,
  described.map((one): Picture => ({ ...one, alt: '', decorative: 'Stämning' })),
)
const stadgar = attachment()
const elsewhere: fc.Arbitrary<Block> = fc.record(
  {
    kind: fc.constant('elsewhere' as const),
    shows: fc.constant('video' as const),
    picture,
    title: text,
    href: fc.constant('https://video.example/1'),
    text,
    seconds: fc.integer({ min: 1, max: 359_999 }),
    isCaptioned: fc.boolean(),
  },
  { requiredKeys: ['kind', 'shows', 'title', 'href'] },
)
const cells = fc.array(fc.oneof(content, fc.constant<Inline[]>([])), { minLength: 2, maxLength: 2 })
const inBox = fc.array(fc.oneof(paragraph, list))
const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  list,
  list.map((one) => ({ ...one, ordered: true, start: 3 })),
  list.map(({ items, ...one }) => ({ ...one, items: [{ content: [], list: { ...one, items } }, ...items] })),
  fc.tuple(fc.oneof(paragraph, list), language).map(([one, language]) => ({ ...one, language })),
  fc.record({
    kind: fc.constant('table' as const),
    caption: text,
    headers: fc.constantFrom('columns' as const, 'rows' as const, 'both' as const),
    rows: fc.array(cells, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const),
    content,
  }),
  fc.record({ kind: fc.constant('image' as const), picture }),
  fc.record(
    {
      kind: fc.constant('quote' as const),
      speech: text,
      speaker: text,
      attribution: text,
      continuation: text,
    },
    { requiredKeys: ['kind', 'speech', 'speaker', 'attribution'] },
  ),
  fc.record({ kind: fc.constant('contact' as const), name: text, email: text, phone: text, more: text }),
  fc.constant<Block>({ kind: 'attachment', attachment: stadgar }),
  elsewhere,
  inBox.map((inside) => ({ kind: 'note' as const, body: inside })),
  fc.record({ kind: fc.constant('facts' as const), title: text, body: inBox }),
)

const work = '00000000-0000-4000-8000-000000000001'
const target = { collection: 'articles' as const, work, language: 'en' as const }
const ids = {
  files: new Map([
    ['a.jpg', 1],
    ['b.png', 2],
  ]),
  terms: new Map([['kommun', 3]]),
  works: new Map(Object.entries({ [work]: 4, [stadgar.work]: 5 })),
}
const references = {
  files: new Map([...ids.files].map(([filename, id]) => [id, { filename, width: 3, height: 2 }])),
  terms: new Map([[3, { anchor: 'kommun', swedish: 'kommun' }]]),
  links: new Map([
    ['articles/4', { href: '/en/news/beach', target }],
    ['attachments/5', { href: attachmentAddress(stadgar.file), target: stadgar }],
  ]),
}

function thereAndBack(edition: EditionContent) {
  // fast-check's objects have no prototype, ours have
  const { body, ...rest } = structuredClone(edition)
  assert.deepEqual(toContent({ language: 'en', ...fromContent(edition, ids) }, references), {
    ...rest,
    body: body.map(({ id: _id, ...block }) => block),
  })
}

test('an editor gets back exactly what was published', () => {
  fc.assert(
    fc.property(fc.array(block), fc.option(picture, { nil: undefined }), (blocks, top) => {
      const body = blocks.map((one, at) => ({ ...one, id: `p${at + 1}` }))
      thereAndBack({ title: 'Rubrik', lead: 'Ingress', ...(top && { picture: top }), body })
    }),
  )
})

test('so is every text that the history’s own tests know', () => {
  // What the words of these are, the glossary and the documents say
  const standsAlone = ({ content }: { content: EditionContent }) =>
    !/"(term|attachment)"/.test(JSON.stringify(content))
  fc.assert(
    fc.property(history, (revisions) => {
      revisions.filter(standsAlone).forEach((one) => {
        thereAndBack(one.content)
      })
    }),
  )
})

test('a link that was chosen stays one, and one whose text isn’t there keeps its address', () => {
  const link = (to: string) => ({
    kind: 'link' as const,
    href: '/en/news/beach',
    target: { ...target, work: to },
    content: [{ kind: 'text' as const, text: 'the beach' }],
  })
  const content = (to: string) => ({
    title: 'Title',
    lead: 'Lead',
    body: [{ kind: 'paragraph' as const, id: 'p1', content: [link(to)] }],
  })
  thereAndBack(content(work))
  const elsewhere = toContent({ language: 'en', ...fromContent(content('unknown'), ids) }, references)
  assert.deepEqual(elsewhere.body, [
    { kind: 'paragraph', content: [{ kind: 'link', href: '/en/news/beach', content: link('').content }] },
  ])
})

test('a link to a document stays one', () => {
  const link = {
    kind: 'link' as const,
    href: attachmentAddress(stadgar.file),
    target: stadgar,
    content: [{ kind: 'text' as const, text: 'stadgarna' }],
  }
  thereAndBack({ title: 'Title', lead: 'Lead', body: [{ kind: 'paragraph', id: 'p1', content: [link] }] })
})
