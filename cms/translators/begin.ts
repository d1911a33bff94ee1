import type { PayloadRequest } from 'payload'
import { isLocale } from '@/i18n/routing'
import { findIds } from '../body/find-ids'
import { fromContent } from '../body/from-content'
import { findEdition, findRevision, type EditionCollection } from '../edition/lookups'
import { refusals } from './refusals'
import { mayTranslate, Refused } from './refused'

/**
 * The translation of an original into a language: the one that is there, or a new draft with the original's blocks, pictures
 * and links, in the original's words. Links that were chosen lead to the language's edition wherever there is one.
 * @returns its id @throws Refused
 */
export async function beginTranslation(
  req: PayloadRequest,
  collection: EditionCollection,
  originalId: number,
  language: unknown,
): Promise<number> {
  const where = { id: { equals: originalId }, original: { exists: false } }
  const original = Number.isSafeInteger(originalId) ? await findEdition(req, collection, where) : undefined
  if (!original?.work || !isLocale(language)) throw new Refused(404, refusals.unknownText)
  const { work } = original
  if (language === original.language) throw new Refused(400, refusals.ownLanguage)
  const existing = await findEdition(req, collection, {
    work: { equals: work },
    language: { equals: language },
  })
  if (existing) return existing.id
  if (!mayTranslate(req, collection, language)) throw new Refused(403, refusals.notYourLanguage)
  const latest = await findRevision(req, { work, language: original.language })
  if (!latest || latest.withdrawal) throw new Refused(409, refusals.notPublished)
  const { id } = await req.payload.create({
    collection,
    data: {
      ...fromContent(latest.content, await findIds(req, latest.content)),
      language,
      slug: '',
      original: originalId,
      follows: latest.number,
      progress: {},
      translation: { method: 'human' },
    },
    draft: true,
    overrideAccess: false,
    req,
  })
  return id
}
