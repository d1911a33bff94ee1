import type { PayloadRequest } from 'payload'
import type { EditionContent, PlacedBlock, Revision } from '@/editions/model'
import { weaveTranslation } from '@/editions/weave-translation'
import type { PartId } from '@/editions/units'
import { loadDocument } from '../../body/load-content'
import type { Problem } from '../../body/problems'
import {
  findEdition,
  findHistory,
  relationId,
  type EditionCollection,
  type EditionDocument,
} from '../../edition/lookups'
import { placeContent } from '../../publishing/revision'
import { changesSince, progressOf, stateOf, type PartState, type Progress } from '../progress'

/** A translation under work, beside its original as that was last published. */
export type Work = {
  collection: EditionCollection
  draft: EditionDocument
  original: EditionDocument
  /** All revisions of the original; there is at least one. */
  history: Revision[]
  latest: Revision
  /** The number of the revision that the translation follows. */
  follows: number
  /** As it's stored, at the addresses of what it follows. */
  stored: EditionContent
  /** The same, in the shape that the original has now. */
  content: EditionContent
  gone: PlacedBlock[]
  /** `null` where the translation wasn't made part by part. */
  kept: Progress | null
  progress: Progress
  /** What of its body the sheet can't hold. */
  problems: Problem[]
  stateOf: (part: PartId) => PartState
  /** The original as it was when the words of a part were written. */
  since: (part: PartId) => Revision
}

/** The translation with this id as it was last saved; `null` where there is none, or its original was never published. */
export async function findWork(
  req: PayloadRequest,
  collection: EditionCollection,
  id: number,
): Promise<Work | null> {
  const draft = Number.isSafeInteger(id)
    ? await req.payload.findByID({ collection, id, draft: true, depth: 0, disableErrors: true, req })
    : null
  return draft ? workOf(req, collection, draft) : null
}

/** The same of a document as it would become. */
export async function workOf(
  req: PayloadRequest,
  collection: EditionCollection,
  draft: EditionDocument,
): Promise<Work | null> {
  const originalId = relationId(draft.original)
  const original = originalId && (await findEdition(req, collection, { id: { equals: originalId } }))
  if (!original || !original.work) return null
  const history = await findHistory(req, { work: original.work, language: original.language })
  const latest = history.at(-1)
  const followed = draft.follows ? history[draft.follows - 1] : latest
  if (!latest || !followed) return null
  const { content, problems } = await loadDocument(req, draft)
  const stored = placeContent([], content, followed)
  const kept = progressOf(draft)
  const progress = kept ?? allDone(stored, followed.number)
  const changed = changesSince(history)
  const states = (part: PartId) => stateOf(part, progress[part], changed)
  const since = (part: PartId) => history[(progress[part]?.follows ?? followed.number) - 1] ?? followed
  return {
    ...{ collection, draft, original, history, latest, stored, kept, progress, problems, since },
    follows: followed.number,
    stateOf: states,
    ...weaveTranslation(stored, latest.content, {
      followed: followed.content,
      since: (part) => since(part).content,
      isOpen: (part) => states(part) === 'open',
    }),
  }
}

/** A translation that was made elsewhere follows a revision in all its parts. */
function allDone({ picture, body }: EditionContent, follows: number): Progress {
  const parts = ['title', 'lead', ...(picture ? ['picture'] : []), ...body.map(({ id }) => id)]
  return Object.fromEntries(parts.map((part) => [part, { follows, state: 'done' as const }]))
}
