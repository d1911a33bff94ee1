import type { Block } from '@/editions/model'
import { inlineText } from '@/editions/text'
import type { UnplacedContent } from '../body/content'

/** Words of a text, in which field of its form they stand. */
export type Passage = { field: 'lead' | 'body'; text: string }

/** What is read of a text sentence by sentence: its lead and paragraphs, lists and quotes; not headings, tables and names. */
export function passagesOf({ lead, body }: UnplacedContent): Passage[] {
  const passages: Passage[] = [
    { field: 'lead', text: lead },
    ...body.flatMap(textsIn).map((text) => ({ field: 'body' as const, text })),
  ]
  return passages.filter(({ text }) => text.trim() !== '')
}

function textsIn(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.language ? [] : [inlineText(block.content)]
    case 'list':
      return block.language
        ? []
        : block.items.flatMap(({ content, list }) => [inlineText(content), ...(list ? textsIn(list) : [])])
    case 'quote':
      return [[block.speech, block.attribution].join(' '), block.continuation ?? '']
    case 'facts':
      return block.body.flatMap(textsIn)
    case 'heading':
    case 'table':
    case 'image':
    case 'attachment':
    case 'elsewhere':
    case 'note':
    case 'contact':
      return []
  }
}

const segmenters = new Map<string, Intl.Segmenter>()

function segment(language: string, granularity: 'sentence' | 'word', text: string) {
  const key = `${language}/${granularity}`
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity })
  segmenters.set(key, segmenter)
  return [...segmenter.segment(text)]
}

export function sentencesOf(text: string, language: string): string[] {
  return segment(language, 'sentence', text)
    .map((found) => found.segment.trim())
    .filter(Boolean)
}

export function wordsOf(text: string, language: string): string[] {
  return segment(language, 'word', text)
    .filter(({ isWordLike }) => isWordLike)
    .map((found) => found.segment)
}

/** LIX, the Swedish readability index (Björnsson, 1968): words in a sentence, plus per cent of words above six letters. */
export function lixOf(texts: readonly string[], language: string): number {
  const words = texts.flatMap((text) => wordsOf(text, language))
  const sentences = texts.flatMap((text) => sentencesOf(text, language))
  if (words.length === 0) return 0
  const long = words.filter((word) => word.length > 6)
  return Math.round(words.length / sentences.length + (100 * long.length) / words.length)
}
