import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { editorLanguageOf } from '../editor-language'
import { MailNotice } from '../mail/notice'
import { Messages } from '../messages/panel'
import { readMunicipality } from '../municipality/read'
import { Unfinished } from '../municipality/unfinished'
import { may } from '../roles'
import { behind } from './behind'
import type { Ask, Desk } from './desk'
import { faults } from './faults'
import { Groups } from './groups'
import { mine } from './mine'
import { overdue } from './overdue'
import { failed, planned } from './planned'
import { recent } from './recent'
import { waiting } from './waiting'
import { words } from './words'
import './today.css'

/** In the order of who waits the most impatiently. */
const asks: Ask[] = [failed, waiting, mine, faults, behind, planned, overdue, recent]

/** The first page of the admin: what one came to do, and what waits for whom, each as far as one may deal with it. */
export async function TodayView({ payload, i18n, user }: DashboardViewServerProps) {
  if (!user) return null
  const locale = editorLanguageOf(i18n)
  const { timeZone } = await readMunicipality(payload)
  const desk = { payload, user, locale, timeZone }
  const groups = (await Promise.all(asks.map((ask) => ask(desk)))).filter((group) => group !== null)
  const props = { payload, i18n, user }
  return (
    <main className="today gutter--left gutter--right">
      <header>
        <h1>
          {words.title[locale]} <span className="today-date">{dayIn(desk)}</span>
        </h1>
        <Write {...desk} />
      </header>
      {may(user, 'update', 'messages') && <Messages {...props} />}
      <Groups groups={groups} locale={locale} />
      {may(user, 'update', 'municipality') && <Unfinished {...props} />}
      <MailNotice {...props} />
    </main>
  )
}

function Write({ user, locale }: Desk) {
  return (
    <p className="today-write">
      {may(user, 'create', 'articles') === true && (
        <a className="today-first" href="/admin/collections/articles/create">
          {words.writeNews[locale]}
        </a>
      )}
      {may(user, 'create', 'pages') === true && (
        <a href="/admin/collections/pages/create">{words.writePage[locale]}</a>
      )}
    </p>
  )
}

function dayIn({ locale, timeZone }: Desk): string {
  const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, day).format()
}
