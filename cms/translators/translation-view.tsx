import type { AdminViewServerProps } from 'payload'
import { AdminPage } from './admin-page'
import { editorLanguageOf } from '../editor-language'
import { isEditionCollection } from '../edition/lookups'
import { sentences } from './sentences'
import { sheetOf } from './sheet/sheet'
import { TranslationSheet } from './sheet/translation-sheet'
import { findWork } from './sheet/work'
import { words } from './sheet/words'
import { XliffForm } from './xliff/file-form'

/** A translation beside its original, block by block, with the one button that publishes it as following that. */
export async function TranslationView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const locale = editorLanguageOf(req.i18n)
  const segments = props.params?.segments
  const [kind, last] = Array.isArray(segments) ? segments.slice(-2) : []
  const collection = isEditionCollection(kind) ? kind : undefined
  const work = req.user && collection ? await findWork(req, collection, Number(last)) : null
  return (
    <AdminPage
      props={props}
      path={`/admin/translations/${kind ?? ''}/${last ?? ''}`}
      title={work?.draft.title || sentences.unknownText[locale]}
      language={work?.draft.language}
    >
      {work && (
        <>
          <p className="ways">
            <a href={`/admin/translations?language=${work.draft.language}`}>{words.list[locale]}</a>
            <a href={`/admin/collections/${work.collection}/${work.draft.id}`}>{sentences.edit[locale]}</a>
            <a href={`/api/${work.collection}/${work.draft.id}/xliff`} download>
              {words.xliffOut[locale]}
            </a>
          </p>
          <TranslationSheet initial={await sheetOf(req, work)} locale={locale} />
          <details className="sheet-keys">
            <summary>{words.tools[locale]}</summary>
            <XliffForm locale={locale} />
          </details>
        </>
      )}
    </AdminPage>
  )
}
