import type { AdminViewServerProps } from 'payload'
import { formatDateTime } from '@/i18n/formats'
import { editorLanguageOf, type EditorLanguage } from '../editor-language'
import { readMunicipality } from '../municipality/read'
import { may } from '../roles'
import { AdminPage } from '../translators/admin-page'
import { sentences } from './labels'
import { LeadForm } from './lead-form'
import { missedAddresses, type Missed } from './missed'
import './redirects.css'

/** The addresses that readers ask for in vain, each with a field to lead them on. */
export async function MissedView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const language = editorLanguageOf(req.i18n)
  const { timeZone } = await readMunicipality(req.payload)
  const missed = req.user ? await missedAddresses(req.payload) : []
  return (
    <AdminPage props={props} path="/admin/missed" title={sentences.title[language]}>
      <p>{sentences.how[language]}</p>
      <p>
        <a href="/admin/collections/redirects">{sentences.all[language]}</a>
      </p>
      {missed.length > 0 ? (
        <Table
          missed={missed}
          language={language}
          timeZone={timeZone}
          mayLead={may(req.user, 'create', 'redirects') === true}
        />
      ) : (
        <p>{sentences.none[language]}</p>
      )}
    </AdminPage>
  )
}

type TableProps = { missed: Missed[]; language: EditorLanguage; timeZone: string; mayLead: boolean }

function Table({ missed, language, timeZone, mayLead }: TableProps) {
  const headings = [sentences.address, sentences.count, sentences.last]
  return (
    <div className="table">
      <table className="stacked">
        <thead>
          <tr>
            {[...headings, ...(mayLead ? [sentences.leadTo] : [])].map((heading) => (
              <th key={heading.en} scope="col">
                {heading[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {missed.map(({ path, count, lastAt }) => (
            <tr key={path}>
              <th scope="row">{path}</th>
              <td data-label={sentences.count[language]}>{count}</td>
              <td data-label={sentences.last[language]}>{formatDateTime(lastAt, language, timeZone)}</td>
              {mayLead && (
                <td>
                  <LeadForm from={path} language={language} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
