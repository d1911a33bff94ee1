import { z } from 'zod'
import { routing } from '@/i18n/routing'
import { slugPattern } from '@/i18n/slug'

const language = z.enum(routing.locales)
const text = z.string().min(1)
const slug = text.regex(slugPattern, 'must be lower-case letters, figures and single hyphens')

/** An id on the old site. */
export const oldIdPattern = /^[0-9a-f]{8,40}$/

/** What news can be about, as it may come in from outside. */
export const topicSchema = z.strictObject({
  names: z.record(language, text),
  slugs: z.record(language, slug),
})
export type TopicRecord = z.output<typeof topicSchema>

/** What is known of an edition beside its text, and kept by no revision; as it may come in from outside. */
export const metadataSchema = z.strictObject({
  work: z.uuid(),
  language,
  publishedAt: z.iso.datetime(),
  changedAt: z.iso.datetime().optional(),
  changedBy: text.max(120).optional(),
  oldId: text.regex(oldIdPattern, 'must be 8 to 40 figures and letters a to f').optional(),
  reviewBy: z.iso.datetime().optional(),
  /** It was public, and neither is now nor was withdrawn. */
  isUnpublished: z.literal(true).optional(),
  /** Topics by their Swedish slugs, and works to be read with it; an original's. */
  topics: z.array(slug).optional(),
  related: z.array(z.uuid()).optional(),
  /** Its place, from 1, among those at the top of the start page. */
  pinned: z.int().min(1).max(3).optional(),
  /** Of a page. */
  order: z.number().optional(),
  inFooter: z.literal(true).optional(),
})
export type Metadata = z.output<typeof metadataSchema>

const words = z.partialRecord(language, text)

/** What was or will be said for a time; what it leads to is told by works, as ids hold on one site only. */
export const messageSchema = z.strictObject({
  titles: words,
  texts: words.optional(),
  gravity: z.enum(['crisis', 'important', 'service']),
  place: z.enum(['everywhere', 'start', 'news', 'page']),
  /** Works: of the page on which it stands, and of the text that it leads to. */
  page: z.uuid().optional(),
  target: z.uuid().optional(),
  url: text.optional(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  /** A name of the IANA time zone database, in which the two were chosen. */
  timeZone: text,
})
export type MessageRecord = z.output<typeof messageSchema>
