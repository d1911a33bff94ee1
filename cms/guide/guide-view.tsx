import type { AdminViewServerProps } from 'payload'
import { editorLanguageOf } from '../editor-language'
import { AdminPage } from '../translators/admin-page'
import { guidePages } from './files'
import { readGuidePage } from './pages'
import { guideWords } from './words'
import './guide.css'

/** The pages of the guide, each with what it begins with. */
export async function GuideView(props: AdminViewServerProps) {
  const language = editorLanguageOf(props.initPageResult.req.i18n)
  const pages = await Promise.all(guidePages.map((page) => readGuidePage(page, language)))
  return (
    <AdminPage props={props} path="/admin/guide" title={guideWords.title[language]}>
      <p className="guide-lead">{guideWords.explanation[language]}</p>
      <ol className="guide-list">
        {pages.map(({ page, title, lead }) => (
          <li key={page}>
            <a href={`/admin/guide/${page}`}>{title}</a>
            <p>{lead}</p>
          </li>
        ))}
      </ol>
    </AdminPage>
  )
}
