import type { AdminViewServerProps, Where } from 'payload'
import { formatDateTime } from '@/i18n/formats'
import { editorLanguageOf, type EditorLanguage } from '../editor-language'
import { readMunicipality } from '../municipality/read'
import { may } from '../roles'
import { AdminPage } from '../translators/admin-page'
import { actions } from './actions'
import { details, isDetailName } from './details'
import type { Line } from './line'
import { words } from './words'

/** Lines on a page. */
const most = 100

/** Who did what: with one text, at `/admin/log/articles/7`, for whoever writes; or with everything, for admins. */
export async function LogView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { user, payload } = req
  const locale = editorLanguageOf(req.i18n)
  const [kind, id] = segmentsAfterLog(props.params?.segments)
  const path = ['/admin/log', kind, id].filter(Boolean).join('/')
  const isOfText = kind !== undefined
  const mayRead = isOfText ? Boolean(user) : may(user, 'read', 'audit') === true
  const lines = mayRead ? await linesOf(props, kind, id) : []
  const { timeZone } = await readMunicipality(payload)
  const older = lines.length === most && lines.at(-1)?.number
  return (
    <AdminPage props={props} path={path} title={words.title[locale]}>
      <p>{words[mayRead ? 'explanation' : 'adminsOnly'][locale]}</p>
      {mayRead && !isOfText && (
        <p>
          <a href="/api/audit/export">{words.download[locale]}</a> ·{' '}
          <a href="/admin/log">{words.everybody[locale]}</a>
        </p>
      )}
      {lines.length > 0 && <Table lines={lines} locale={locale} timeZone={timeZone} />}
      {mayRead && lines.length === 0 && <p>{words.none[locale]}</p>}
      {older && <a href={`${path}?${olderThan(props, older)}`}>{words.older[locale]}</a>}
    </AdminPage>
  )
}

function segmentsAfterLog(segments: unknown): (string | undefined)[] {
  return Array.isArray(segments) ? segments.slice(1).map(String) : []
}

async function linesOf(
  { initPageResult: { req }, searchParams }: AdminViewServerProps,
  kind: string | undefined,
  id: string | undefined,
): Promise<Line[]> {
  const [before, account] = [Number(searchParams?.before), Number(searchParams?.account)]
  const where: Where = {
    ...(kind && { kind: { equals: kind }, subject: { equals: Number(id) || 0 } }),
    ...(before > 0 && { number: { less_than: before } }),
    ...(account > 0 && { account: { equals: account } }),
  }
  const { docs } = await req.payload.find({
    collection: 'audit',
    where,
    sort: '-number',
    limit: most,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ record }) => record)
}

function olderThan({ searchParams }: AdminViewServerProps, number: number): string {
  const account = Number(searchParams?.account)
  return new URLSearchParams({
    before: String(number),
    ...(account > 0 && { account: String(account) }),
  }).toString()
}

type TableProps = { lines: Line[]; locale: EditorLanguage; timeZone: string }

function Table({ lines, locale, timeZone }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          {(['when', 'who', 'what', 'details'] as const).map((name) => (
            <th key={name} scope="col">
              {words[name][locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.number}>
            <td>{formatDateTime(line.at, locale, timeZone)}</td>
            <td>
              {line.account ? (
                <a href={`?account=${line.account.id}`}>{line.account.email}</a>
              ) : (
                words.site[locale]
              )}
            </td>
            <td>
              {actions[line.action][locale]} <Subject {...line} />
            </td>
            <td>{detailsOf(line, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Subject({ subject }: Pick<Line, 'subject'>) {
  if (!subject) return null
  const { kind, id, title } = subject
  const href = id === undefined ? `/admin/globals/${kind}` : `/admin/collections/${kind}/${id}`
  return <a href={href}>{title ?? [kind, id].filter((part) => part !== undefined).join(' ')}</a>
}

function detailsOf({ details: said = {} }: Line, locale: EditorLanguage): string {
  return Object.entries(said)
    .map(([name, value]) => `${isDetailName(name) ? details[name][locale] : name}: ${value}`)
    .join(' · ')
}
