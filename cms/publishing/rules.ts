import { randomUUID } from 'node:crypto'
import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { slugify } from '@/i18n/slug'
import { say } from '../editor-language'
import { termsLinkedIn } from '../body/content'
import { sentenceOf } from '../body/problems'
import { loadDocument } from '../body/load-content'
import {
  findEdition,
  findRevision,
  isTree,
  relationId,
  type EditionCollection,
  type EditionDocument,
} from '../edition/lookups'
import { isReservedForNews } from '@/i18n/addresses'
import { placeOf } from '../pages/place'
import { missingAnchors } from './anchors'
import { sentences } from './sentences'

type Attempt = {
  collection: EditionCollection
  req: PayloadRequest
  /** The document as it was; undefined for a new one. */
  before: EditionDocument | undefined
  /** The document as it would become. */
  after: Partial<EditionDocument>
}

/**
 * Keeps editions consistent, drafts included: one edition per language and work, one address per language,
 * translations tied to originals. Fills in what the editor may leave empty. Refuses at the field, in the editor's language.
 */
export function keepRules(collection: EditionCollection): CollectionBeforeValidateHook<EditionDocument> {
  return async ({ data, originalDoc, req }) => {
    if (!data) return data
    // On creation Payload gives an empty original
    const before = originalDoc?.id ? originalDoc : undefined
    const attempt = { collection, req, before, after: { ...before, ...data } }
    const original = await originalOf(attempt)
    const work = original?.work ?? ownWork(attempt)
    await keepIdentity(attempt, work)
    await keepFollows(attempt, original)
    keepReason(attempt)
    keepTermsOnce(attempt)
    await keepBodyWhole(attempt, work)
    return { ...data, work, slug: await slugOf(attempt, work) }
  }
}

function refuse(attempt: Attempt, path: string, sentence: keyof typeof sentences): never {
  refuseWith(attempt, path, say(attempt.req, sentences[sentence]))
}

function refuseWith({ collection, req }: Attempt, path: string, message: string): never {
  throw new ValidationError({ collection, errors: [{ path, message }] }, req.t)
}

async function originalOf(attempt: Attempt): Promise<EditionDocument | undefined> {
  const id = relationId(attempt.after.original)
  if (!id) return undefined
  if (id === attempt.before?.id) refuse(attempt, 'original', 'originalIsItself')
  const where = { id: { equals: id }, original: { exists: false } }
  return (
    (await findEdition(attempt.req, attempt.collection, where)) ??
    refuse(attempt, 'original', 'originalUnknown')
  )
}

/** An original has a work of its own; what stops being a translation gets a new one. */
function ownWork({ before }: Attempt): string {
  return (!before?.original && before?.work) || randomUUID()
}

async function keepIdentity(attempt: Attempt, work: string): Promise<void> {
  const { after, before, collection, req } = attempt
  const other = await findEdition(req, collection, {
    work: { equals: work },
    language: { equals: after.language },
    ...(before && { id: { not_equals: before.id } }),
  })
  if (other) refuse(attempt, 'language', 'languageTaken')
  if (!before?.work || (before.work === work && before.language === after.language)) return
  if (await findRevision(req, { work: before.work, language: before.language }))
    refuse(attempt, before.work === work ? 'language' : 'original', 'identityFixed')
}

async function keepFollows(attempt: Attempt, original: EditionDocument | undefined): Promise<void> {
  const { follows } = attempt.after
  if (!original?.work || !follows) return
  const revision = { work: original.work, language: original.language, number: follows }
  if (!(await findRevision(attempt.req, revision))) refuse(attempt, 'follows', 'revisionUnknown')
}

/** A change that is said to mean nothing must say why. */
function keepReason(attempt: Attempt): void {
  const { _status, minor, note } = attempt.after
  if (_status === 'published' && minor && !note?.trim()) refuse(attempt, 'note', 'minorNeedsReason')
}

/** Once is help, twice is noise. A draft may have it twice, so that nothing that is typed gets lost. */
function keepTermsOnce(attempt: Attempt): void {
  if (attempt.after._status !== 'published') return
  const linked = termsLinkedIn(attempt.after)
  if (new Set(linked).size < linked.length) refuse(attempt, 'body', 'termTwice')
}

/** What readers wouldn't get isn't published. A draft keeps it, so that nothing that is typed gets lost. */
async function keepBodyWhole(attempt: Attempt, work: string): Promise<void> {
  if (attempt.after._status !== 'published') return
  const { content, problems: inside } = await loadDocument(attempt.req, attempt.after)
  const problems = [
    ...inside,
    ...(await missingAnchors(attempt.req, attempt.collection, { ...attempt.after, work }, content)),
  ]
  const said = new Set(problems.map((problem) => say(attempt.req, sentenceOf(problem))))
  if (said.size > 0) refuseWith(attempt, 'body', [...said].join(' '))
}

/** Until the first publication an address that was made from the title goes on being made from it. */
async function followsTitle({ before, after, req }: Attempt): Promise<boolean> {
  const { work, slug, title } = before ?? {}
  if (!before || !work || !slug || slug !== after.slug || title === after.title) return false
  const isMade = slug.replace(/-\d+$/, '') === slugify(title ?? '').replace(/-\d+$/, '')
  return isMade && !(await findRevision(req, { work, language: before.language }))
}

/** What the editor typed, or the first free one made from the title. */
async function slugOf(attempt: Attempt, work: string): Promise<string | null> {
  const { after, collection } = attempt
  const { isTaken, isReserved } = isTree(collection) ? await pagePlace(attempt, work) : newsPlace(attempt)
  const typed = (await followsTitle(attempt)) ? undefined : after.slug?.trim()
  if (typed && isReserved(typed)) refuse(attempt, 'slug', 'slugReserved')
  if (typed && (await isTaken(typed))) refuse(attempt, 'slug', 'slugTaken')
  const wished = typed || slugify(after.title ?? '')
  if (!wished) return null
  let slug = wished
  for (let count = 2; isReserved(slug) || (await isTaken(slug)); count++) slug = `${wished}-${count}`
  return slug
}

async function pagePlace(attempt: Attempt, work: string) {
  const place = await placeOf(attempt.req, work, attempt.after)
  if (place.problem) refuse(attempt, 'parent', place.problem)
  return place
}

/** An address of news is one part, unique in its language. */
function newsPlace({ after, before, collection, req }: Attempt) {
  const isTaken = async (slug: string) => {
    const other = await findEdition(req, collection, {
      language: { equals: after.language },
      slug: { equals: slug },
      ...(before && { id: { not_equals: before.id } }),
    })
    return Boolean(other)
  }
  return { isTaken, isReserved: isReservedForNews }
}
