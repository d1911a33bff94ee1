import { isDeepStrictEqual } from 'node:util'
import { APIError, type PayloadRequest } from 'payload'
import type { EditionContent } from '@/editions/model'
import { slugify } from '@/i18n/slug'
import { findIds } from '../../body/find-ids'
import { fromContent } from '../../body/from-content'
import { sentenceOf } from '../../body/problems'
import { findRevision } from '../../edition/lookups'
import { hasMachineWords, type Progress } from '../progress'
import { bodyFirst } from '../refusals'
import { Refused } from '../refused'
import { changed, type PartChange } from './change'
import type { Work } from './work'

/**
 * Saves changes of a translation that somebody else may be saving into at the same moment: then once more, on top of theirs.
 * @throws Refused
 */
export async function saveBeside(
  req: PayloadRequest,
  find: () => Promise<Work>,
  changes: readonly PartChange[],
): Promise<void> {
  try {
    await saveChanges(req, await find(), changes)
  } catch (error) {
    if (!(error instanceof APIError) || error.status !== 409) throw error
    await saveChanges(req, await find(), changes)
  }
}

/**
 * Saves changes of a translation as a draft, in the shape that the original has now, by the same door as the edit view: what
 * others have saved meanwhile is taken over, or the save is refused (409). @throws Refused
 */
export async function saveChanges(
  req: PayloadRequest,
  work: Work,
  changes: readonly PartChange[],
): Promise<void> {
  const { collection, draft, latest } = work
  const { content, progress } = changed(work, changes)
  await req.payload.update({
    collection,
    id: draft.id,
    data: {
      updatedAt: draft.updatedAt,
      follows: latest.number,
      progress,
      translation: { ...draft.translation, method: methodOf(work, progress) },
      ...(await fieldsOf(req, work, content)),
    },
    draft: true,
    autosave: true,
    overrideAccess: false,
    req,
  })
}

/** Who wrote it, as readers are told: a machine, until somebody has said of all its words that they are right. */
function methodOf({ draft, progress: before }: Work, progress: Progress) {
  const method = draft.translation?.method ?? 'human'
  if (hasMachineWords(progress)) return 'machine'
  return method === 'machine' && hasMachineWords(before) ? 'machine-checked' : method
}

/** The fields that say something else than what is stored. */
async function fieldsOf(req: PayloadRequest, work: Work, content: EditionContent) {
  const { stored } = work
  const isNew = (part: keyof EditionContent) => !isDeepStrictEqual(content[part], stored[part])
  if (isNew('body') && work.problems.length > 0)
    throw new Refused(400, bodyFirst(work.problems.map(sentenceOf)))
  const { title, lead, picture, body } = fromContent(content, await findIds(req, content))
  return {
    ...(isNew('title') && { title, ...(await newAddress(req, work)) }),
    ...(isNew('lead') && { lead }),
    ...(isNew('picture') && { picture }),
    ...(isNew('body') && { body }),
  }
}

/** Before the first publication an address that was made of the title is made of the new one. */
async function newAddress(req: PayloadRequest, { draft }: Work): Promise<{ slug?: string }> {
  const { work, language, slug, title } = draft
  const made = slugify(title)
  const isMade = !slug || slug === made || slug.replace(/-\d+$/, '') === made
  if (!isMade || !work || (await findRevision(req, { work, language }))) return {}
  return { slug: '' }
}
