import { sentenceOf } from '@/cms/body/problems'
import { loadDocument } from '@/cms/body/load-content'
import { isEditionCollection } from '@/cms/edition/lookups'
import type { EditorText } from '@/cms/editor-language'
import { mayPreview } from '@/cms/edition/preview'
import { withPass } from '@/cms/media/passes'
import type { Term } from '@/editions/glossary'
import type { EditionContent } from '@/editions/model'
import { renameFiles } from '@/editions/pictures'
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

/** The latest draft, for who holds a link that this site made and that hasn't expired; null otherwise. */
export async function getDraft(
  collection: string,
  id: number,
  until: number,
  key: string,
): Promise<PreviewedDraft | null> {
  const payload = await cms([])
  if (!isEditionCollection(collection) || !mayPreview(payload.secret, { collection, id, until, key }))
    return null
  const doc = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
  })
  if (!doc) return null
  const { content: loaded, problems } = await loadDocument({ payload }, doc)
  const content = renameFiles(loaded, (file) => withPass(payload.secret, file, until))
  const body = content.body.map((block, at) => ({ ...block, id: `p${at + 1}` }))
  return {
    language: doc.language,
    content: { ...content, body },
    problems: problems.map(sentenceOf),
    terms: await getTerms({ body }),
    ...(doc.publishedAt && { publishedAt: doc.publishedAt }),
  }
}
