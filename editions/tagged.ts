import type { Inline } from './model'
import { taggedFrom, tokensOf, type Token } from './tagged-tokens'
import { isAlike, tagOf, type Tag } from './tags'
import { inlineText } from './text'

/** Why words with numbered tags can't become running text; the number is the tag's. */
export type TagProblem = {
  kind: 'unknown' | 'missing' | 'twice' | 'crossing' | 'nested' | 'empty'
  tag: number
}

/**
 * Running text as words in which numbered tags stand for marks, links, passages and terms: `read the <1>rules</1>`. The
 * numbers are places in `tags`, from 1. A line break is `\n`.
 */
export function toTagged(content: readonly Inline[], tags: readonly Tag[]): string {
  const used = new Set<number>()
  const numberOf = (tag: Tag): number => {
    const found = tags.findIndex((one, at) => !used.has(at) && isAlike(one, tag))
    used.add(found)
    return found + 1
  }
  const write = (part: Inline): Token[] => {
    if (part.kind === 'break') return [{ kind: 'break' }]
    const tag = tagOf(part)
    const inside = (): Token[] =>
      part.kind === 'link' ? part.content.flatMap(write) : [{ kind: 'text', text: part.text }]
    if (!tag) return inside()
    const number = numberOf(tag)
    return [{ kind: 'open', tag: number }, ...inside(), { kind: 'close', tag: number }]
  }
  return taggedFrom(content.flatMap(write))
}

type Open = { number: number; content: Inline[] }

/** The inverse of `toTagged`. The first `required` of the tags must be there, each once; those behind them may. */
export function fromTagged(
  text: string,
  tags: readonly Tag[],
  required: number,
): { content: Inline[] } | { problem: TagProblem } {
  const seen = new Set<number>()
  const stack: Open[] = [{ number: 0, content: [] }]
  const put = (...parts: Inline[]) => stack.at(-1)?.content.push(...parts)
  const refuse = (kind: TagProblem['kind'], tag: number) => ({ problem: { kind, tag } })
  for (const token of tokensOf(text)) {
    if (token.kind === 'text' || token.kind === 'break') {
      put(token)
      continue
    }
    const { kind, tag: number } = token
    const tag = tags[number - 1]
    if (!tag) return refuse('unknown', number)
    if (kind === 'open') {
      if (seen.has(number)) return refuse('twice', number)
      seen.add(number)
      stack.push({ number, content: [] })
      continue
    }
    const open = stack.at(-1)
    if (open?.number !== number) return refuse('crossing', number)
    stack.pop()
    if (!inlineText(open.content).trim()) return refuse('empty', number)
    const inside = wrapped(tag, open.content)
    if (!inside) return refuse('nested', number)
    put(...inside)
  }
  const [whole, unclosed] = stack
  if (unclosed) return refuse('crossing', unclosed.number)
  const missing = tags.slice(0, required).findIndex((_, at) => !seen.has(at + 1))
  return missing < 0 ? { content: whole?.content ?? [] } : refuse('missing', missing + 1)
}

/** Content in a tag; undefined when the tag can't hold it. */
function wrapped(tag: Tag, content: Inline[]): Inline[] | undefined {
  if (tag.kind === 'link')
    return content.some(({ kind }) => kind === 'link') ? undefined : [{ ...tag, content }]
  if (tag.kind === 'marks') return marked(tag, content)
  if (content.some((part) => part.kind === 'link' || tagOf(part))) return undefined
  return [{ ...tag, text: inlineText(content).replaceAll('\n', ' ') }]
}

/** Passages and terms have no marks of their own, whatever they stand in. */
function marked({ kind: _kind, ...marks }: Extract<Tag, { kind: 'marks' }>, content: Inline[]): Inline[] {
  return content.map((part) => {
    if (part.kind === 'text') return { ...part, ...marks }
    return part.kind === 'link'
      ? { ...part, content: marked({ kind: 'marks', ...marks }, part.content) }
      : part
  })
}
