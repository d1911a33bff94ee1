import { isDeepStrictEqual } from 'node:util'
import type { Inline, LinkTarget, Marks } from './model'

/** What words of a running text can stand in, without the words. */
export type Tag =
  | ({ kind: 'marks' } & Marks)
  | { kind: 'link'; href: string; target?: LinkTarget }
  | { kind: 'passage'; language: string }
  | { kind: 'term'; term: string; swedish?: string }

/** The tag that a part of running text stands in; undefined for plain words and line breaks. */
export function tagOf(part: Inline): Tag | undefined {
  switch (part.kind) {
    case 'break':
      return undefined
    case 'text': {
      const { kind: _kind, text: _text, ...marks } = part
      return Object.keys(marks).length > 0 ? { kind: 'marks', ...marks } : undefined
    }
    case 'link': {
      const { content: _content, ...tag } = part
      return tag
    }
    case 'passage':
    case 'term': {
      const { text: _text, ...tag } = part
      return tag
    }
  }
}

/** The tags of a running text in the order in which they open. */
export function tagsIn(content: readonly Inline[]): Tag[] {
  return content.flatMap((part) => {
    const tag = tagOf(part)
    return [...(tag ? [tag] : []), ...(part.kind === 'link' ? tagsIn(part.content) : [])]
  })
}

/**
 * The tags of a translation by their numbers, from 1: first those of its original, each as the translation has it where it
 * does, then what only the translation has.
 */
export function tagsOfTranslation(original: readonly Inline[], translation: readonly Inline[]): Tag[] {
  const left = tagsIn(translation)
  const take = (fits: (own: Tag) => boolean) => {
    const at = left.findIndex(fits)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const tags = tagsIn(original)
  const alike = tags.map((tag) => take((own) => isAlike(own, tag)))
  const shared = tags.map((tag, at) => alike[at] ?? take(({ kind }) => kind === tag.kind) ?? tag)
  return [...shared, ...left]
}

/** Whether two tags do the same to words, wherever a text of this site has its address now. */
export function isAlike(one: Tag, other: Tag): boolean {
  if (one.kind === 'link' && other.kind === 'link') {
    const [work, otherWork] = [one.target?.work, other.target?.work]
    return work || otherWork ? work === otherWork : one.href === other.href
  }
  if (one.kind === 'term' && other.kind === 'term') return one.term === other.term
  return isDeepStrictEqual(one, other)
}
