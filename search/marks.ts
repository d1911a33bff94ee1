import type { ExpandedWord } from './expand'
import type { Language } from './languages'
import { termsOf } from './terms'
import { beginningOf, readPassages, type Passage } from './passages'
import { foldMarks, wordsIn, type TextWord } from './tokenize'

/** Finds a query's words in the texts of a language. */
export type Finder = {
  /** How many words it looks for. */
  count: number
  /** Which of them (by number) a word of a text is a form of; none for most. */
  wordsOf: (word: TextWord) => readonly number[]
}

/** A piece of text, in order; `hit` where it's a word that was sought, `language` where it isn't the text's. */
export type Mark = { text: string; hit: boolean; language?: string }

const none: readonly number[] = []

const snippetLength = 220
/** Only the beginning of a very long text is read for a snippet. */
const readLength = 20_000
/** So many hits that stand together are looked at. */
const mostNear = 20
/** Some lines of a text, cut where no word is. */
const parts = /\S.{0,300}\S*/gsu

type Span = { start: number; end: number; words: readonly number[] }

/** Most words can't be a form of a term by their first letter, and needn't be stemmed. */
export function finderOf(language: Language, words: ExpandedWord[]): Finder {
  const sought = new Map(words.flatMap(({ any }, number) => any.map((term) => [term, number] as const)))
  const initials = new Set(Array.from(sought.keys(), (term) => foldMarks(term.replace(/^=/, '').charAt(0))))
  const begins = new Map<string, boolean>()
  const mayBegin = (first: string) => {
    let may = begins.get(first)
    if (may === undefined) {
      may = initials.has(foldMarks(first.toLowerCase())) || (initials.has('~') && /\p{Lu}/u.test(first))
      begins.set(first, may)
    }
    return may
  }
  const find = (text: string) => {
    if (!mayBegin(text.charAt(0))) return none
    const terms = termsOf(text, language).all
    return terms.some((term) => sought.has(term)) ? terms.flatMap((term) => sought.get(term) ?? []) : none
  }
  return {
    count: words.length,
    wordsOf: ({ text, whole }) => (whole === undefined ? find(text) : [...find(text), ...find(whole)]),
  }
}

/** The text cut into what was sought and what wasn't; together the pieces are the text. */
export function markHits(text: string, finder: Finder): Mark[] {
  return cut(text, [...hitsIn(text, finder)])
}

/**
 * The part of a lead and body, its passages marked, where most of what was sought stands together, from word to word,
 * with … where it's cut and · where a block ends without a full stop.
 */
export function snippet(lead: string, body: string, finder: Finder): Mark[] {
  const { text, passages } = readPassages(flowing(`${lead}\n\n${body}`))
  const hits = untilAllAreNear(hitsIn(text, finder), finder.count)
  const first = densest(hits)
  const middle = first ? Math.max(0, first.start - 60) : 0
  const start = middle === 0 ? 0 : wordAfter(text, middle)
  const whole = text.length - start <= snippetLength
  const end = whole
    ? text.length
    : Math.max(text.lastIndexOf(' ', start + snippetLength), first?.end ?? 0, start)
  const part = text.slice(start, end || snippetLength).replace(/ ·$/, '')
  const within = <S extends { start: number; end: number }>(spans: S[]) =>
    spans.map((span) => ({ ...span, start: span.start - start, end: span.end - start }))
  const marks = cut(part, within(hits), within(passages))
  if (start > 0) marks.unshift({ text: '… ', hit: false })
  if (!whole) marks.push({ text: ' …', hit: false })
  return marks
}

/** Where the next word begins, past the border of a block. */
function wordAfter(text: string, place: number): number {
  const start = text.indexOf(' ', place) + 1
  return text.startsWith('· ', start) ? start + 2 : start
}

/** The beginning of a text, its blocks after one another. */
function flowing(text: string): string {
  return beginningOf(text, readLength).replace(/(?<![.!?:…])\n\n/g, ' · ')
}

/** One after another: who has enough of them spares the reading of the rest. */
function* hitsIn(text: string, { wordsOf }: Finder): Generator<Span> {
  for (const { 0: part, index } of text.matchAll(parts)) {
    for (const word of wordsIn(part)) {
      const words = wordsOf(word)
      if (words.length > 0) yield { start: index + word.start, end: index + word.end, words }
    }
  }
}

/** The hits up to the end of the first snippet that has all of so many words, which none after it can be better than. */
function untilAllAreNear(hits: Iterable<Span>, words: number): Span[] {
  const read: Span[] = []
  let all: Span | undefined
  for (const hit of hits) {
    if (all && hit.start > all.start + snippetLength) break
    read.push(hit)
    all ??= read.slice(-mostNear).find((first, at, last) => wordsNear(first, last.slice(at)).size === words)
  }
  return read
}

/** Which words of the query stand within a snippet that begins with a hit; it and those after it are given. */
function wordsNear(first: Span, hits: Span[]): Set<number> {
  const near = hits.filter(({ end }) => end - first.start <= snippetLength - 60)
  return new Set(near.flatMap(({ words }) => words))
}

/** The hit that most words of the query follow within a snippet's length. */
function densest(hits: Span[]): Span | undefined {
  let best: { hit: Span; words: number } | undefined
  for (const [index, hit] of hits.entries()) {
    const { size } = wordsNear(hit, hits.slice(index, index + mostNear))
    if (size > (best?.words ?? 0)) best = { hit, words: size }
  }
  return best?.hit
}

/** The text in pieces that are each a hit or none, and all in one language. */
function cut(text: string, hits: Span[], passages: Passage[] = []): Mark[] {
  const ends = [...hits, ...passages].flatMap(({ start, end }) => [start, end])
  const borders = [...new Set([0, ...ends.filter((at) => at > 0 && at < text.length), text.length])]
  borders.sort((one, other) => one - other)
  return borders.slice(1).map((end, at) => {
    const start = borders[at] ?? 0
    const holds = (span: Passage | Span) => span.start <= start && end <= span.end
    const language = passages.find(holds)?.language
    return { text: text.slice(start, end), hit: hits.some(holds), ...(language && { language }) }
  })
}
