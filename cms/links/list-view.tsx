import type { AdminViewServerProps } from 'payload'
import { AdminPage } from '../translators/admin-page'
import { editorLanguageOf, type EditorLanguage } from '../editor-language'
import { brokenLinks, type BrokenLink } from './broken'
import { labels, problems } from './labels'

/** The links of public texts that lead nowhere, each with the way to the text that has it. */
export async function LinksView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const language = editorLanguageOf(req.i18n)
  const broken = req.user ? await brokenLinks(req.payload) : []
  return (
    <AdminPage props={props} path="/admin/links" title={labels.title[language]}>
      <p>{labels.how[language]}</p>
      {broken.length > 0 ? <Table broken={broken} language={language} /> : <p>{labels.none[language]}</p>}
    </AdminPage>
  )
}

function Table({ broken, language }: { broken: BrokenLink[]; language: EditorLanguage }) {
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            {[labels.text, labels.words, labels.address, labels.problem].map((heading) => (
              <th key={heading.en} scope="col">
                {heading[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {broken.map((link, at) => (
            <Row key={at} link={link} language={language} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ link, language }: { link: BrokenLink; language: EditorLanguage }) {
  const { edition, words, href, problem, movedTo } = link
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/collections/${edition.collection}/${edition.id}`} lang={edition.language}>
          {edition.title}
        </a>
      </th>
      <td lang={edition.language}>{words}</td>
      <td>{href}</td>
      <td>
        {problems[problem][language]} {movedTo}
      </td>
    </tr>
  )
}
