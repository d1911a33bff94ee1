import { randomUUID } from 'node:crypto'
import { sealRevision } from '../editions/chain.ts'
import type { PlacedBlock, Revision } from '../editions/model.ts'
import { routing, type Locale } from '../i18n/routing.ts'

/** Generated texts, and marked as such: for measuring only. */
const words: Record<Locale, { title: string; lead: string; sentence: string }> = {
  sv: {
    title: 'Genererad text',
    lead: 'Den här texten är genererad för en mätning och är ingen nyhet.',
    sentence:
      'Meningen är genererad för en mätning, och säger ingenting om kommunen eller om någon människa. ',
  },
  en: {
    title: 'Generated text',
    lead: 'This text was generated for a measurement and is not news.',
    sentence:
      'The sentence was generated for a measurement, and says nothing about the municipality or any person. ',
  },
  uk: {
    title: 'Згенерований текст',
    lead: 'Цей текст згенеровано для вимірювання, це не новина.',
    sentence:
      'Речення згенеровано для вимірювання, воно нічого не говорить про муніципалітет чи будь-яку людину. ',
  },
}

const paragraphs = 10

/**
 * All revisions of a work in every language. Each revision changes a paragraph. Translations of a work with an odd
 * number stop following halfway, so that half of their paragraphs or more are marked.
 */
export function generateWork(at: number, revisions: number): Revision[] {
  const work = randomUUID()
  return routing.locales.flatMap((language) => edition(language, { work, at, revisions }))
}

export const slugOf = (at: number, language: Locale) => `generated-${language}-${at}`
export const isBehind = (at: number) => at % 2 === 1

function edition(language: Locale, { work, at, revisions }: { work: string; at: number; revisions: number }) {
  const { title, lead } = words[language]
  const start = Date.UTC(2019, 0, 1) + at * 60 * 60 * 1000
  const history: Revision[] = []
  for (let number = 1; number <= revisions; number++) {
    const followed = isBehind(at) ? Math.min(number, Math.ceil(revisions / 2)) : number
    history.push(
      sealRevision({
        work,
        collection: 'articles',
        language,
        slug: slugOf(at, language),
        number,
        publishedAt: new Date(start + number * 24 * 60 * 60 * 1000).toISOString(),
        content: { title: `${title} ${at}`, lead, body: body(language, number) },
        minor: false,
        ...(language !== routing.defaultLocale && {
          follows: { language: routing.defaultLocale, number: followed },
          translation: { method: 'human' },
        }),
        previousHash: history.at(-1)?.hash ?? null,
      }),
    )
  }
  return history
}

function body(language: Locale, number: number): PlacedBlock[] {
  return Array.from({ length: paragraphs }, (_, index) => {
    const changes = Math.floor((number + index) / paragraphs)
    const text = `${words[language].sentence.repeat(3)}${index + 1}.${changes}.`
    return { kind: 'paragraph', content: [{ kind: 'text', text }], id: `p${index + 1}` }
  })
}
