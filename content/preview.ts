import { sentenceOf } from '@/cms/body/problems'
import { loadDocument } from '@/cms/body/load-content'
import { isEditionCollection } from '@/cms/edition/lookups'
import type { EditorText } from '@/cms/editor-language'
import { previewsEnded } from '@/cms/edition/ended-previews'
import { mayPreview } from '@/cms/edition/preview'
import { withPass } from '@/cms/media/passes'
import type { Term } from '@/editions/glossary'
import type { EditionContent } from '@/editions/model'
import { renameFiles } from '@/editions/pictures'
import { fromPayload } from '@/database/sql'
import type { Locale } from '@/i18n/routing'
import { getTerms } from './glossary'
import { cms } from './payload'

export type PreviewedDraft = {
  language: Locale
  content: EditionContent
  /** What of the body readers wouldn't get, in sentences for the editor. */
  problems: EditorText[]
  terms: Term[]
  publishedAt?: string
}

/** Milliseconds that its pictures may be seen, from when it's opened: they may outlive an end to the links. */
const day = 24 * 60 * 60 * 1000

/** The latest draft, for who holds a link that this site made and that is still good; null otherwise. */
export async function getDraft(
  collection: string,
  id: number,
  until: number,
  key: string,
): Promise<PreviewedDraft | null> {
  const payload = await cms([])
  if (!isEditionCollection(collection) || !Number.isSafeInteger(id)) return null
  const ended = await previewsEnded(fromPayload(payload.db), collection, id)
  if (!mayPreview(payload.secret, { collection, id, until, key }, ended)) return null
  const doc = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
  })
  if (!doc) return null
  const { content: loaded, problems } = await loadDocument({ payload }, doc)
  const pass = Math.min(until, Date.now() + day)
  const content = renameFiles(loaded, (file) => withPass(payload.secret, file, pass))
  const body = content.body.map((block, at) => ({ ...block, id: `p${at + 1}` }))
  return {
    language: doc.language,
    content: { ...content, body },
    problems: problems.map(sentenceOf),
    terms: await getTerms({ body }),
    ...(doc.publishedAt && { publishedAt: doc.publishedAt }),
  }
}
