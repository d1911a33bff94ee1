import fc from 'fast-check'
import { sealRevision } from './chain'
import type { Attachment, Block, EditionContent, Inline, Paragraph, Revision } from './model'
import { placeBlocks } from './place'

/** Random editions and their histories, for tests only. */

const words = [
  'kommun',
  'polis',
  'Åland',
  'nämnd',
  'п’ять',
  'місто',
  'ї',
  'the',
  '2018',
  'och',
  'a\u0301',
  '😀',
]
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((chosen) => chosen.join(' '))

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('text' as const), text, bold: fc.constant(true as const) }),
  text.map((words): Inline => ({ kind: 'link', href: '/nyheter', content: [{ kind: 'text', text: words }] })),
  fc.record({ kind: fc.constant('text' as const), text, struck: fc.constant(true as const) }),
  fc.record({ kind: fc.constant('text' as const), text, script: fc.constant('raised' as const) }),
  fc.record({ kind: fc.constant('passage' as const), language: fc.constant('uk'), text }),
  fc.record({ kind: fc.constant('term' as const), term: fc.constant('kommun'), text }),
  fc.record({ kind: fc.constant('term' as const), term: fc.constant('namnd'), text, swedish: text }),
)
const content = fc.tuple(inline)

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('paragraph' as const), content }) },
  fc.record({ kind: fc.constant('paragraph' as const), language: fc.constant('ar'), content }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: text,
    headers: fc.constantFrom('columns' as const, 'rows' as const, 'both' as const),
    rows: fc.array(fc.tuple(content, content), { minLength: 2, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const),
    content,
  }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.record({ content }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('quote' as const), speech: text, attribution: text, speaker: text }),
  text.map((title): Block => ({ kind: 'attachment', attachment: attachment({ title }) })),
  content.map((words): Block => ({ kind: 'note', body: [{ kind: 'paragraph', content: words }] })),
  fc.record({
    kind: fc.constant('elsewhere' as const),
    shows: fc.constantFrom('video' as const, 'map' as const),
    title: text,
    href: fc.constant('https://video.example/1'),
    text,
  }),
)

export const blocks: fc.Arbitrary<Block[]> = fc.array(block, { maxLength: 10 })

/** What an editor does to a body; positions are taken modulo its length. */
type Edit = { act: 'insert' | 'remove' | 'replace' | 'append' | 'move'; at: number; to: number; block: Block }
const edit: fc.Arbitrary<Edit> = fc.record({
  act: fc.constantFrom(
    'insert' as const,
    'remove' as const,
    'replace' as const,
    'append' as const,
    'move' as const,
  ),
  at: fc.nat(20),
  to: fc.nat(20),
  block,
})
const edits: fc.Arbitrary<Edit[]> = fc.array(edit, { maxLength: 4 })

function apply(body: Block[], { act, at, to, block: other }: Edit): Block[] {
  const index = at % (body.length || 1)
  const found = body[index]
  if (act === 'insert' || !found) return body.toSpliced(at % (body.length + 1), 0, other)
  if (act === 'remove') return body.toSpliced(index, 1)
  if (act === 'replace') return body.toSpliced(index, 1, other)
  if (act === 'move') return body.toSpliced(index, 1).toSpliced(to % body.length, 0, found)
  return body.toSpliced(index, 1, appended(found))
}

function appended(found: Block): Block {
  return found.kind === 'paragraph'
    ? { ...found, content: [...found.content, { kind: 'text', text: ' mer' }] }
    : found
}

/** Two bodies, the second made from the first by an editor. */
export const editedBlocks = fc
  .tuple(blocks, edits)
  .map(([old, acts]) => ({ old, current: acts.reduce(apply, old) }))

const step = fc.record({
  edits,
  minor: fc.boolean(),
  title: fc.constantFrom('Polisen lär', 'Polisen lärde'),
  revert: fc.boolean(),
})

/** All revisions of one original, sealed and with addresses; a step may go back to the body two revisions before. */
export const history: fc.Arbitrary<[Revision, ...Revision[]]> = fc
  .tuple(fc.uuid(), blocks, fc.array(step, { maxLength: 6 }))
  .map(([work, first, steps]) => {
    const bodies = [first]
    for (const { edits: acts, revert } of steps) {
      const before = bodies.at(-1) ?? first
      bodies.push(revert ? (bodies.at(-2) ?? first) : acts.reduce(apply, before))
    }
    return chain(
      work,
      bodies.map((body, index) => ({
        body,
        minor: steps[index - 1]?.minor ?? false,
        title: steps[index - 1]?.title ?? 'Polisen lär',
      })),
    )
  })

type RevisionDraft = { body: Block[]; title?: string; lead?: string; minor?: boolean }

/** An original's revisions from what the editor wrote; revision n comes out on the nth of March 2018 at noon. */
export function chain(work: string, drafts: RevisionDraft[]): [Revision, ...Revision[]] {
  const used: string[] = []
  const revisions: Revision[] = []
  for (const [index, { body, title = 'Rubrik', lead = 'Ingress', minor = false }] of drafts.entries()) {
    const before = revisions.at(-1)
    const placed = placeBlocks(before?.content.body ?? null, body, used)
    used.push(...placed.map(({ id }) => id))
    const content: EditionContent = { title, lead, body: placed }
    revisions.push(
      sealRevision({
        work,
        collection: 'articles',
        language: 'sv',
        slug: 'polisen-lar',
        number: index + 1,
        publishedAt: `2018-03-${String(index + 1).padStart(2, '0')}T12:00:00Z`,
        content,
        minor,
        previousHash: before?.hash ?? null,
      }),
    )
  }
  const [first, ...later] = revisions
  if (!first) throw new RangeError('A chain has at least one revision.')
  return [first, ...later]
}

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', content: [{ kind: 'text', text }] }
}

/** An uploaded document. */
export function attachment(more: Partial<Attachment> = {}): Attachment {
  return {
    collection: 'attachments',
    work: '0b1c2d3e-0000-4000-8000-00000000000a',
    file: 'stadgar-0123456789abcdef0123.pdf',
    title: 'Stadgar',
    language: 'sv',
    format: 'pdf',
    size: 1_240_000,
    lacks: [],
    ...more,
  }
}
