import { z } from 'zod'
import { contentSchema, linkSchema, listSchema, translationSchema, withdrawalSchema } from '@/editions/schema'
import { routing } from '@/i18n/routing'

const language = z.enum(routing.locales)
const time = z.iso.datetime().describe('ISO 8601, UTC')

const listed = z.strictObject({
  work: z.uuid().describe('Shared by an original and its translations'),
  language,
  title: z.string(),
  lead: z.string().describe('The first sentences, with the most important in them'),
  publishedAt: time,
  changedAt: time.optional().describe('When the text was last changed; absent when it never was'),
  isTranslation: z.boolean(),
  url: z.url().describe('The page for readers'),
  api: z.url().describe('This edition with its text; stays the same when title and page address change'),
})

const list = z.strictObject({
  editions: z.array(listed),
  next: z.url().optional().describe('The next page; absent on the last'),
})

const edition = listed.extend({
  revision: z.strictObject({
    number: z.int().min(1),
    publishedAt: time,
    hash: z.string().describe('SHA-256 of the revision, in hex, chained to those before it'),
  }),
  translation: translationSchema.optional(),
  follows: z
    .strictObject({ language, number: z.int().min(1) })
    .optional()
    .describe('The revision of the original that a translation was made from'),
  content: contentSchema,
  html: z.string().describe('The text below the title as HTML, with absolute addresses'),
  editions: z
    .array(z.strictObject({ language, url: z.url(), api: z.url() }))
    .describe('All public editions of the work'),
})

const withdrawn = z.strictObject({
  work: z.uuid(),
  language,
  withdrawnAt: time,
  outcome: withdrawalSchema.shape.outcome.optional(),
  reason: z.string().optional().describe('In the language of the edition'),
})

const inLanguages = z
  .partialRecord(language, z.string())
  .describe('By language; those that it was written in')

const message = z.strictObject({
  id: z.url().describe('Stays the same as long as the message is there'),
  gravity: z.enum(['crisis', 'important', 'service']),
  place: z.enum(['everywhere', 'start', 'news', 'page']).describe('Where on the site it stands'),
  title: inLanguages,
  text: inLanguages,
  startsAt: time,
  endsAt: time.describe('ISO 8601, UTC; it may be moved on'),
  url: z.url().optional().describe('Where more is said, in Swedish where it is on this site'),
})

const messageList = z.strictObject({ messages: z.array(message) })

const problem = z.strictObject({
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What to do about it'),
})

export type ListedEdition = z.output<typeof listed>
export type EditionList = z.output<typeof list>
export type Edition = z.output<typeof edition>
export type MessageList = z.output<typeof messageList>
export type WithdrawnEdition = z.output<typeof withdrawn>

const registry = z.registry<{ id: string }>()
registry.add(linkSchema, { id: 'Link' })
registry.add(listSchema, { id: 'List' })
registry.add(contentSchema, { id: 'Content' })
registry.add(listed, { id: 'ListedEdition' })
registry.add(list, { id: 'EditionList' })
registry.add(edition, { id: 'Edition' })
registry.add(withdrawn, { id: 'WithdrawnEdition' })
registry.add(message, { id: 'Message' })
registry.add(messageList, { id: 'MessageList' })
registry.add(problem, { id: 'Problem' })

/** What the API answers, as JSON Schema (2020-12) by name, for `components` of OpenAPI 3.1. */
export function openApiSchemas(): Record<string, object> {
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  // OpenAPI says the dialect once, and names the schemas itself
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _name, ...schema }]) => [name, schema]),
  )
}
