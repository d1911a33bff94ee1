import type { Term } from '@/editions/glossary'
import { linksIn } from '@/editions/links'
import type { Picture } from '@/editions/model'
import { inlineText } from '@/editions/text'
import type { Locale } from '@/i18n/routing'
import type { UnplacedContent } from '../body/content'
import { passedDates } from './dates'
import { unmarkedWords } from './known-words'
import { lixOf, passagesOf, sentencesOf, wordsOf } from './reading'

/** Where in the form: a field, and words in it. */
export type Place = { field: string; words?: string }
type Fault = 'titleMissing' | 'leadMissing' | 'bodyMissing' | 'descriptionMissing' | 'quoteUnfinished'
type Advice = 'headingOrder' | 'longSentence' | 'hardToRead' | 'deadLink' | 'datePassed' | 'knownWord'

/** `count`: the words of a long sentence, the index of a hard text. */
export type Check = { kind: Fault | Advice; place: Place; count?: number }

/** `isDead` says of an address whether a link leads nowhere; `now` is in milliseconds since the epoch. */
export type Knowledge = {
  language: Locale
  now: number
  terms: readonly Term[]
  isDead: (href: string) => boolean
}

/** Words in a sentence, from which on it's long. */
const longSentence: Record<Locale, number> = { sv: 28, en: 28, uk: 24 }
/** LIX from which on a text is hard; Ukrainian words are longer. */
const hardText: Record<Locale, number> = { sv: 50, en: 50, uk: 62 }
/** Below so many words an index says nothing. */
const enough = 60

/** What publication refuses, found while writing. */
export function faultsIn({ title, lead, body, picture }: UnplacedContent): Check[] {
  const pictures = [
    ...(picture ? [{ picture, field: 'picture.alt' }] : []),
    ...body.flatMap((block) =>
      (block.kind === 'image' || block.kind === 'elsewhere') && block.picture
        ? [{ picture: block.picture, field: 'body' }]
        : [],
    ),
  ]
  const quotes = body.flatMap((block) => (block.kind === 'quote' ? [block] : []))
  return [
    ...(title.trim() ? [] : [{ kind: 'titleMissing' as const, place: { field: 'title' } }]),
    ...(lead.trim() ? [] : [{ kind: 'leadMissing' as const, place: { field: 'lead' } }]),
    ...(body.length > 0 ? [] : [{ kind: 'bodyMissing' as const, place: { field: 'body' } }]),
    ...pictures
      .filter((one) => !isDescribed(one.picture))
      .map(({ field }) => ({ kind: 'descriptionMissing' as const, place: { field } })),
    ...quotes
      .filter(({ speech, speaker }) => !speech.trim() || !speaker.trim())
      .map(({ speech }) => ({ kind: 'quoteUnfinished' as const, place: inBody(speech) })),
  ]
}

/** What would make the text better, and stops nobody. */
export function adviceOn(content: UnplacedContent, knowledge: Knowledge): Check[] {
  const { language, now, terms, isDead } = knowledge
  const passages = passagesOf(content)
  const sentences = passages.flatMap(({ field, text }) =>
    sentencesOf(text, language).map((sentence) => ({
      field,
      sentence,
      count: wordsOf(sentence, language).length,
    })),
  )
  const lix = lixOf(
    passages.map(({ text }) => text),
    language,
  )
  const wordCount = sentences.reduce((sum, { count }) => sum + count, 0)
  return [
    ...headingOrder(content),
    ...sentences
      .filter(({ count }) => count > longSentence[language])
      .map(({ field, sentence, count }) => ({
        kind: 'longSentence' as const,
        place: { field, words: sentence },
        count,
      })),
    ...(wordCount >= enough && lix > hardText[language]
      ? [{ kind: 'hardToRead' as const, place: { field: 'body' }, count: lix }]
      : []),
    ...content.body
      .flatMap(linksIn)
      .filter(({ href }) => isDead(href))
      .map((link) => ({ kind: 'deadLink' as const, place: inBody(inlineText(link.content)) })),
    ...passages.flatMap(({ field, text }) =>
      passedDates(text, language, now).map((words) => ({
        kind: 'datePassed' as const,
        place: { field, words },
      })),
    ),
    ...unmarkedWords(content, language, terms).map(({ written }) => ({
      kind: 'knownWord' as const,
      place: inBody(written),
    })),
  ]
}

/** A heading of the second kind stands below one of the first. */
function headingOrder({ body }: UnplacedContent): Check[] {
  const headings = body.flatMap((block) => (block.kind === 'heading' ? [block] : []))
  const [first] = headings
  return first?.level === 3 ? [{ kind: 'headingOrder', place: inBody(inlineText(first.content)) }] : []
}

const isDescribed = ({ alt, decorative }: Picture) => Boolean(alt.trim() || decorative?.trim())

const inBody = (words: string): Place => ({ field: 'body', ...(words && { words }) })
