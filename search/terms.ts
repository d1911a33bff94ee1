import { rulesOf, type Language } from './languages'
import { withoutMarks } from './passages'
import { soundOf } from './sound'
import { foldMarks, normalise, wordsIn } from './tokenize'

/** What a word is looked up by. `=` begins a stem with its marks, `~` a sound key; so none is taken for another. */
export type Terms = {
  /** The word itself, as it was typed. */
  word: string
  stem: string
  /** Only where the word has marks: tells län from lån. */
  marked: string | undefined
  /** All of them, and a sound key where the word begins with a capital, as names do. */
  all: string[]
  /** The tokens of all of them for anywhere in a text, made once: most words come again and again. */
  tokens: string[]
}

/** Where in an edition a term stands: anywhere, title, title or lead, or at least three times. */
export type Zone = '.' | '^' | '+' | '*'

/** The text of an edition, as the reader sees it; in the body, passages in another language are marked (`markPassage`). */
export type EditionText = { language: Language; title: string; lead: string; body: string; topics: string[] }

/** Words of a body beyond these aren't indexed: 100 book pages, and well within what PostgreSQL holds in a row. */
const mostWords = 40_000

type Cache = { recent: Map<string, Terms>; older: Map<string, Terms> }

const caches = new Map<Language, Cache>()
const mostRecent = 15_000

/** The terms of a word (any case) by the rules of a language. */
export function termsOf(word: string, language: Language): Terms {
  let cache = caches.get(language)
  if (!cache) caches.set(language, (cache = { recent: new Map(), older: new Map() }))
  let terms = cache.recent.get(word)
  if (terms) return terms
  // Its word is a copy, since a piece of a text keeps the whole text in memory.
  terms = cache.older.get(word) ?? makeTerms(Array.from(word).join(''), language)
  // Two generations forget what is rare nearly as well as a list in order of use, at a fraction of its cost.
  if (cache.recent.size >= mostRecent)
    caches.set(language, (cache = { recent: new Map(), older: cache.recent }))
  cache.recent.set(terms.word, terms)
  return terms
}

function makeTerms(word: string, language: Language): Terms {
  const plain = normalise(word)
  const folded = foldMarks(plain)
  const rules = rulesOf(language)
  const stem = rules.stem(folded)
  const marked = folded === plain ? undefined : `=${rules.stem(plain)}`
  const sound = /^\p{Lu}/u.test(word) ? soundTerm(word) : undefined
  const all = [stem, marked, sound].filter((term) => term !== undefined)
  return { word, stem, marked, all, tokens: all.map((term) => token(language, '.', term)) }
}

/** What a name is found by in any spelling and alphabet, whether typed with a capital or not. */
export function soundTerm(word: string): string | undefined {
  const sound = soundOf(normalise(word))
  return sound === '' ? undefined : `~${sound}`
}

export function token(language: Language, zone: Zone, term: string): string {
  return language + zone + term
}

/** Topics may hold any characters; as hexadecimal they're safe inside a token. */
export function topicToken(language: Language, topic: string): string {
  return `${language}#${Buffer.from(topic).toString('hex')}`
}

/** A word of the vocabulary, with a form of it to show to people. */
export type VocabularyWord = { language: Language; stem: string; form: string }

/** The tokens to store for an edition, each once; its words are added to `vocabulary`, by token. */
export function readEdition(edition: EditionText, vocabulary: Map<string, VocabularyWord>): Set<string> {
  const { language, title, lead, body, topics } = edition
  const tokens = new Set(topics.map((topic) => topicToken(language, topic)))
  const words = new Map<Terms, number>()
  const wholes = new Map<Terms, number>()
  const read = (text: string, zones: Zone[]) => {
    for (const { text: form, whole } of wordsIn(text).slice(0, mostWords)) {
      const found = count(words, termsOf(form, language))
      const terms = whole ? [...found.all, ...count(wholes, termsOf(whole, language)).all] : found.all
      for (const zone of zones) for (const term of terms) tokens.add(token(language, zone, term))
    }
  }
  read(title, ['+', '^'])
  read(lead, ['+'])
  read(withoutMarks(body), [])
  for (const terms of words.keys()) keepShortest(vocabulary, terms, language)
  for (const [name, { term, times }] of timesIn([...words, ...wholes])) {
    tokens.add(name)
    if (times >= 3) tokens.add(token(language, '*', term))
  }
  return tokens
}

function count(words: Map<Terms, number>, terms: Terms): Terms {
  words.set(terms, (words.get(terms) ?? 0) + 1)
  return terms
}

/** How often each token comes: different words have the same. */
function timesIn(words: [Terms, number][]): Map<string, { term: string; times: number }> {
  const all = new Map<string, { term: string; times: number }>()
  for (const [{ all: terms, tokens }, times] of words)
    for (const [at, term] of terms.entries()) {
      const name = tokens[at] ?? ''
      const before = all.get(name)
      if (before) before.times += times
      else all.set(name, { term, times })
    }
  return all
}

/** The shortest form of a word stands for it: nearest to what a dictionary would show. */
function keepShortest(
  vocabulary: Map<string, VocabularyWord>,
  { word, stem, tokens }: Terms,
  language: Language,
) {
  const name = tokens[0] ?? ''
  const known = vocabulary.get(name)
  if (stem.length < 3 || (known && known.form.length <= word.length) || /\d/.test(stem)) return
  vocabulary.set(name, { language, stem, form: word.slice(0, 64).normalize('NFC').toLowerCase() })
}
