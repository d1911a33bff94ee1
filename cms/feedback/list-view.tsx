import type { AdminViewServerProps } from 'payload'
import { readSettings } from '@/settings'
import { AdminPage } from '../translators/admin-page'
import { editorLanguageOf, type EditorLanguage } from '../editor-language'
import { countFeedback, type Counts } from './counts'
import { keptFor, labels, sentences } from './labels'

const path = '/admin/feedback'

/** What readers have said, counted page by page, with the way to their words. */
export async function FeedbackView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const locale = editorLanguageOf(req.i18n)
  const counts = req.user ? await countFeedback(req.payload) : []
  return (
    <AdminPage props={props} path={path} title={sentences.title[locale]}>
      <p>
        {sentences.most[locale]} {keptFor(readSettings().feedbackDays)[locale]}
      </p>
      {counts.length > 0 ? <Table counts={counts} locale={locale} /> : <p>{sentences.none[locale]}</p>}
    </AdminPage>
  )
}

function Table({ counts, locale }: { counts: Counts[]; locale: EditorLanguage }) {
  const headings = [sentences.page, labels.language, labels.yes, labels.no, sentences.open, sentences.faults]
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading.en} scope="col">
                {heading[locale]}
              </th>
            ))}
            <th scope="col">{labels.collection.plural[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((edition) => (
            <Row key={`${edition.work}/${edition.language}`} edition={edition} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ edition, locale }: { edition: Counts; locale: EditorLanguage }) {
  const { work, language, path: page, yes, no, open, faults } = edition
  const query = new URLSearchParams({
    'where[and][0][work][equals]': work,
    'where[and][1][language][equals]': language,
  })
  return (
    <tr>
      <th scope="row">
        <a href={page}>{decodeURI(page)}</a>
      </th>
      <td>{language}</td>
      {[yes, no, open, faults].map((count, at) => (
        <td key={at}>{count}</td>
      ))}
      <td>
        <a href={`/admin/collections/feedback?${query.toString()}`}>
          {sentences.read[locale]}
          <span className="sr-only"> {decodeURI(page)}</span>
        </a>
      </td>
    </tr>
  )
}
