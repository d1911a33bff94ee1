import type { AdminViewServerProps } from 'payload'
import { formatMonth, monthOf } from '@/i18n/formats'
import { editorLanguageOf, type EditorLanguage } from '../editor-language'
import { readMunicipality } from '../municipality/read'
import { AdminPage } from '../translators/admin-page'
import { Day } from './day'
import { entriesOf } from './entries'
import { dayAt, daysOf, monthBeside, monthNamed, nameOf, type Month } from './month'
import { words } from './words'
import './calendar.css'

const path = '/admin/calendar'

/** What was published and what is planned in a month, by the municipality's clocks; weeks begin on Monday. */
export async function CalendarView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const locale = editorLanguageOf(req.i18n)
  const { timeZone } = await readMunicipality(req.payload)
  const now = new Date().toISOString()
  const asked = props.searchParams?.month
  const month = monthNamed(asked) ?? monthOf(now, timeZone)
  const entries = req.user ? await entriesOf(req.payload, month, timeZone) : []
  return (
    <AdminPage props={props} path={path} title={words.title[locale]}>
      {asked !== undefined && !monthNamed(asked) && <p role="alert">{words.noSuchMonth[locale]}</p>}
      <div className="calendar-head">
        <h2>{monthWords(month, locale)}</h2>
        <Months month={month} locale={locale} />
      </div>
      {entries.length === 0 && <p>{words.none[locale]}</p>}
      <div className="calendar">
        <div className="weekdays" aria-hidden="true">
          {weekdays(locale).map((weekday) => (
            <span key={weekday}>{weekday}</span>
          ))}
        </div>
        <ol>
          {daysOf(month).map((day) => (
            <Day
              key={day}
              day={day}
              isToday={day === dayAt(now, timeZone)}
              entries={entries.filter(({ at }) => dayAt(at, timeZone) === day)}
              locale={locale}
              timeZone={timeZone}
            />
          ))}
        </ol>
      </div>
    </AdminPage>
  )
}

function Months({ month, locale }: { month: Month; locale: EditorLanguage }) {
  const [before, after] = [monthBeside(month, -1), monthBeside(month, 1)]
  return (
    <nav aria-label={words.months[locale]}>
      <ul>
        <li>
          <a rel="prev" href={`${path}?month=${nameOf(before)}`}>
            ← {monthWords(before, locale)}
          </a>
        </li>
        <li>
          <a href={path}>{words.thisMonth[locale]}</a>
        </li>
        <li>
          <a rel="next" href={`${path}?month=${nameOf(after)}`}>
            {monthWords(after, locale)} →
          </a>
        </li>
      </ul>
    </nav>
  )
}

const monthWords = ({ year, month }: Month, locale: EditorLanguage) => `${formatMonth(month, locale)} ${year}`

/** Short, from Monday, as 1 January 2024 was. */
function weekdays(locale: EditorLanguage): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, at) => format.format(Date.UTC(2024, 0, 1 + at)))
}
