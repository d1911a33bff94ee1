import type { IndexedEdition } from '@/search/index-editions'
import { languageCodes, type Language } from '@/search/languages'
import { corpus } from '@/search/relevance/corpus'
import { wordsIn } from '@/search/tokenize'

const topics = Array.from({ length: 20 }, (_, index) => `topic-${String(index + 1)}`)
const vocabularySize = 60_000
const firstDay = Date.UTC(2016, 0, 1)
const days = 3650

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Generated articles for measuring, in every language: some 240 words each from a vocabulary of 60,000 with the
 * frequencies of natural language (Zipf). The common words are real, the rest real words written together. Marked
 * as generated in the text itself.
 */
export function* generateEditions(articles: number, seed = 1): Generator<IndexedEdition> {
  const random = randomFrom(seed)
  const vocabularies = languageCodes.map((language) => [language, vocabularyOf(language, random)] as const)
  for (let number = 1; number <= articles; number += 1) {
    const publishedAt = new Date(firstDay + Math.floor(random() * days * 86_400) * 1000).toISOString()
    const about = topics.filter(() => random() < 0.07)
    for (const [language, vocabulary] of vocabularies) {
      const text = (words: number) => Array.from({ length: words }, () => zipf(vocabulary, random)).join(' ')
      yield {
        id: `generated-${String(number)}-${language}`,
        collection: 'articles',
        language,
        title: text(7),
        lead: text(25),
        body: `[generated] ${text(210)}`,
        topics: about,
        publishedAt,
        path: `/${language}/generated-${String(number)}`,
      }
    }
  }
}

/** The word of rank r comes with a probability that falls as 1/r. */
function zipf(vocabulary: string[], random: () => number): string {
  return vocabulary[Math.floor(Math.exp(random() * Math.log(vocabulary.length + 1))) - 1] ?? ''
}

function vocabularyOf(language: Language, random: () => number): string[] {
  const counts = new Map<string, number>()
  for (const { language: its, title, lead, body } of corpus) {
    if (its !== language) continue
    for (const { text } of wordsIn(`${title} ${lead} ${body}`)) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const real = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
  const words = new Set(real)
  const parts = real.filter((word) => word.length > 3)
  const any = () => parts[Math.floor(random() * parts.length)] ?? ''
  while (words.size < vocabularySize) words.add(any() + any().toLowerCase())
  return [...words]
}
