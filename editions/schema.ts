import { z } from 'zod'
import { isSafeHref, isWebAddress } from './href'
import { routing } from '@/i18n/routing'
import { text } from './text-schema'

const language = z.enum(routing.locales, {
  error: ({ input }) =>
    `is ${JSON.stringify(input)}, which isn't a language of this site (${routing.locales.join(', ')})`,
})
const anyLanguage = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8})*$/, 'must be a language tag (BCP 47)')
const number = z.int().min(1)
/** 0 where the size isn't known. */
const pixels = z.int().min(0)
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hex')
const id = z.string().regex(/^[pt][1-9]\d{0,8}$/, 'must be p or t and a number')

const attachment = z.strictObject({
  collection: z.literal('attachments'),
  work: z.uuid().describe('Shared by its versions'),
  file: text,
  title: text,
  language: anyLanguage,
  format: z.enum(['pdf', 'odt', 'ods', 'odp']),
  size: z.int().min(0).describe('Bytes'),
  pages: number.optional(),
  lacks: z
    .array(z.enum(['structure', 'title', 'language', 'text']))
    .describe('What those don’t get who have it read aloud, or shown in their own way'),
})

const href = text.refine(
  isSafeHref,
  'must be a place on this site, or an address with http, https, mailto or tel',
)

export const linkSchema = z.strictObject({
  kind: z.literal('link'),
  href,
  target: z
    .discriminatedUnion('collection', [
      z.strictObject({ collection: z.enum(['articles', 'pages']), work: z.uuid(), language }),
      attachment,
    ])
    .optional(),
  get content() {
    return z.array(inline)
  },
})
const inline = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text,
    bold: z.literal(true).optional(),
    italic: z.literal(true).optional(),
    struck: z.literal(true).optional(),
    script: z.enum(['raised', 'lowered']).optional(),
  }),
  z.strictObject({ kind: z.literal('break') }),
  linkSchema,
  z.strictObject({
    kind: z.literal('passage'),
    language: anyLanguage,
    text,
  }),
  z.strictObject({ kind: z.literal('term'), term: text, text, swedish: text.optional() }),
])
const content = z.array(inline)

const paragraph = z.strictObject({ kind: z.literal('paragraph'), language: anyLanguage.optional(), content })
const listItem = z.strictObject({
  content,
  get list() {
    return listSchema.optional()
  },
})
export const listSchema = z.strictObject({
  kind: z.literal('list'),
  ordered: z.boolean(),
  start: z.int().optional(),
  language: anyLanguage.optional(),
  items: z.array(listItem),
})

const picture = z
  .strictObject({
    file: text,
    width: pixels,
    height: pixels,
    alt: text,
    decorative: text.optional(),
    caption: text.optional(),
    credit: text.optional(),
  })
  .refine(({ alt, decorative }) => !decorative || alt === '', 'is a decoration with a text alternative')

const inBox = z.array(z.discriminatedUnion('kind', [paragraph, listSchema]))

const placedBlock = z.discriminatedUnion('kind', [
  paragraph.extend({ id }),
  listSchema.extend({ id }),
  z.strictObject({
    kind: z.literal('table'),
    caption: text,
    headers: z.enum(['columns', 'rows', 'both']),
    rows: z.array(z.array(content)),
    id,
  }),
  z.strictObject({ kind: z.literal('heading'), level: z.literal([2, 3]), content, id }),
  z.strictObject({
    kind: z.literal('quote'),
    speech: text,
    attribution: text,
    speaker: text,
    continuation: text.optional(),
    id,
  }),
  z.strictObject({ kind: z.literal('image'), picture, id }),
  z.strictObject({ kind: z.literal('attachment'), attachment, id }),
  z.strictObject({
    kind: z.literal('elsewhere'),
    shows: z.enum(['video', 'map']),
    picture: picture.optional(),
    title: text,
    href: text.refine(isWebAddress, 'must be an address of another site, with http or https'),
    text: text.optional(),
    seconds: number.optional(),
    isCaptioned: z.boolean().optional(),
    id,
  }),
  z.strictObject({
    kind: z.literal('facts'),
    title: text,
    body: inBox,
    id,
  }),
  z.strictObject({ kind: z.literal('note'), body: inBox, id }),
  z.strictObject({
    kind: z.literal('contact'),
    name: text,
    email: text.optional(),
    phone: text.optional(),
    more: text.optional(),
    id,
  }),
])

/** What a reader reads of an edition. */
export const contentSchema = z.strictObject({
  title: text,
  lead: text,
  picture: picture.optional(),
  body: z
    .array(placedBlock)
    .refine((body) => new Set(body.map((block) => block.id)).size === body.length, 'has one id twice'),
})

export const translationSchema = z.strictObject({
  method: z.enum(['human', 'machine', 'machine-checked']),
  by: text.optional(),
})

export const withdrawalSchema = z.strictObject({
  /** `law`: the text had to be removed, and its revisions are shown no more. */
  outcome: z.enum(['mistake', 'replaced', 'outdated', 'law']),
  /** In the edition's language. */
  reason: text,
  /** The work that takes its place. */
  replacedBy: z.uuid().optional(),
})

/**
 * A revision, made here or come in from outside. `hash` and `previousHash` chain an edition's revisions (SHA-256, hex).
 * Every object is closed: nothing unknown gets in, nothing is dropped.
 */
export const revisionSchema = z.strictObject({
  /** Shared by an original and its translations. */
  work: z.uuid(),
  collection: z.enum(['articles', 'pages']),
  language,
  /** The last part of its address at the time. */
  slug: text.regex(/^[^/]+$/, 'must be one part of an address'),
  /** Of a page: the work that it stood below; absent at the top. */
  parent: z.uuid().optional(),
  /** 1, 2, 3 … within an edition, without gaps. */
  number,
  /** ISO 8601, UTC. */
  publishedAt: z.iso.datetime(),
  content: contentSchema,
  /** What the editor said about the change. */
  note: text.optional(),
  /** The editor said that the change doesn't alter the meaning: it ages no translation. */
  minor: z.boolean(),
  /** The revision of the original that a translation was made from. */
  follows: z.strictObject({ language, number }).optional(),
  translation: translationSchema.optional(),
  /** Says that the edition is public no longer from here on; its content stands as it was last. */
  withdrawal: withdrawalSchema.optional(),
  previousHash: hash.nullable(),
  hash,
})
