import { diffArrays } from 'diff'
import type { Locale } from '@/i18n/routing'
import { visibleText } from './visible'

/** A stretch of text: in both versions, only in the new one, or only in the old one. */
export type WordChange = { kind: 'same' | 'added' | 'removed'; text: string }

type Token = { text: string; isWord: boolean }

/**
 * The difference of two texts in whole words of `language` (Unicode UAX 29, so that the apostrophe of «п’ять» splits
 * nothing), removed before added. `same` and `added` make up the new text to the letter; `same` and `removed` the old
 * one, but for what a reader can't see.
 */
export function compareWords(old: string, current: string, language: Locale): WordChange[] {
  const parts = diffArrays(tokens(old, language), tokens(current, language), { comparator: looksAlike })
  const changes: WordChange[] = []
  let removed = ''
  let added = ''
  parts.forEach((part, index) => {
    const text = part.value.map((token) => token.text).join('')
    const isSame = !part.added && !part.removed
    if (isSame && !isJoint(parts, index)) {
      changes.push(...change(removed, added), { kind: 'same', text })
      removed = added = ''
    } else {
      if (!part.added) removed += text
      if (!part.removed) added += text
    }
  })
  return [...changes, ...change(removed, added)]
}

/** Changed words with no more than a space or mark between are one change: easier to read and to listen to. */
function isJoint(parts: ReturnType<typeof diffArrays<Token>>, index: number): boolean {
  const isBetween = index > 0 && index < parts.length - 1
  return isBetween && !parts[index]?.value.some(({ isWord }) => isWord)
}

function change(removed: string, added: string): WordChange[] {
  const both: WordChange[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ]
  return both.filter(({ text }) => text !== '')
}

function tokens(text: string, language: Locale): Token[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
  return [...segments].map(({ segment, isWordLike }) => ({ text: segment, isWord: isWordLike ?? false }))
}

function looksAlike(one: Token, other: Token): boolean {
  return visibleText(one.text) === visibleText(other.text)
}
