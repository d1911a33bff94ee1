import { LRUCache } from 'lru-cache'
import { rulesOf, type Language } from './languages'
import { soundOf } from './sound'
import { foldMarks, normalise, wordsIn, type Word } from './words'

/** What a word is looked up by. `=` begins a stem with its marks, `~` a sound key; so none is taken for another. */
export type Terms = {
  stem: string
  /** Only where the word has marks: tells län from lån. */
  marked?: string
  sound?: string
}

/** Where in an edition a term stands: anywhere, title, title or lead, or at least three times. */
export type Place = '.' | '^' | '+' | '*'

/** The text of an edition, as the reader sees it. */
export type EditionText = { language: Language; title: string; lead: string; body: string; topics: string[] }

/** Words of a body beyond these aren't indexed: 100 book pages, and well within what PostgreSQL holds in a row. */
const mostWords = 40_000

const cache = new LRUCache<string, Terms>({ max: 20_000 })

/** The terms of a word (any case) by the rules of a language. */
export function termsOf(word: string, language: Language): Terms {
  const cacheKey = language + word
  const known = cache.get(cacheKey)
  if (known) return known
  const plain = normalise(word)
  const folded = foldMarks(plain)
  const { stem } = rulesOf(language)
  const sound = soundOf(plain)
  const terms: Terms = { stem: stem(folded) }
  if (folded !== plain) terms.marked = `=${stem(plain)}`
  if (sound) terms.sound = `~${sound}`
  cache.set(cacheKey, terms)
  return terms
}

/** All terms that an edition gives for one of its words; a sound key only for what may be a name. */
export function termsInText(word: Word, language: Language): string[] {
  const { stem, marked, sound } = termsOf(word.text, language)
  const terms = [stem]
  if (marked) terms.push(marked)
  if (sound && /^\p{Lu}/u.test(word.text)) terms.push(sound)
  if (word.whole) terms.push(termsOf(word.whole, language).stem)
  return terms
}

export function token(language: Language, place: Place, term: string): string {
  return language + place + term
}

/** Topics may hold any characters; as hexadecimal they're safe inside a token. */
export function topicToken(language: Language, topic: string): string {
  return `${language}#${Buffer.from(topic).toString('hex')}`
}

/** The tokens to store for an edition, each once, and its words by stem with a form to show. */
export function readEdition({ language, title, lead, body, topics }: EditionText) {
  const counts = new Map<string, number>()
  const forms = new Map<string, string>()
  const tokens = new Set(topics.map((topic) => topicToken(language, topic)))
  const read = (text: string, ...places: Place[]) => {
    for (const word of wordsIn(text).slice(0, mostWords)) {
      for (const term of termsInText(word, language)) {
        counts.set(term, (counts.get(term) ?? 0) + 1)
        for (const place of places) tokens.add(token(language, place, term))
      }
      keepForm(forms, word, language)
    }
  }
  read(title, '.', '+', '^')
  read(lead, '.', '+')
  read(body, '.')
  for (const [term, count] of counts) if (count >= 3) tokens.add(token(language, '*', term))
  return { tokens, forms }
}

/** The shortest form of a word stands for it: nearest to what a dictionary would show. */
function keepForm(forms: Map<string, string>, word: Word, language: Language) {
  const { stem } = termsOf(word.text, language)
  const known = forms.get(stem)
  if (stem.length < 3 || /\d/.test(stem) || (known !== undefined && known.length <= word.text.length)) return
  forms.set(stem, word.text.slice(0, 64).normalize('NFC').toLowerCase())
}
