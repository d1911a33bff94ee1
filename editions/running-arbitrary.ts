import fc from 'fast-check'
import type { Inline, Marks } from './model'

const written = fc.string({
  unit: fc.constantFrom('a', 'ї', ' ', '<', '>', '/', '\\', '1', '2', '<1>', '</1>', '😀'),
  maxLength: 12,
})
const says = written.filter((text) => text.trim() !== '')
const marks: fc.Arbitrary<Marks> = fc.constantFrom(
  { bold: true },
  { italic: true, struck: true },
  { script: 'raised' },
  {},
)
const markedText = fc
  .tuple(says, marks)
  .map(([words, given]): Inline => ({ kind: 'text', text: words, ...given }))
const inRunning = fc.oneof(
  markedText,
  fc.constant<Inline>({ kind: 'break' }),
  says.map((words): Inline => ({ kind: 'passage', language: 'uk', text: words })),
  says.map((words): Inline => ({ kind: 'term', term: 'namnd', text: words, swedish: 'nämnd' })),
)
/** Running text of every kind, whatever is written in it. */
export const running: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    inRunning,
    fc.array(inRunning, { minLength: 1, maxLength: 3 }).chain((content) =>
      says.map((words): Inline => ({
        kind: 'link',
        href: '/a',
        content: [...content, { kind: 'text', text: words }],
      })),
    ),
  ),
  { maxLength: 6 },
)
