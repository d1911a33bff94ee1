import { formatClock } from '@/i18n/formats'
import { languageNames } from '@/i18n/language-names'
import { isLocale } from '@/i18n/routing'
import type { EditorLanguage } from '../editor-language'
import type { Entry } from './entries'
import { weekdayOf } from './month'
import { kinds, words } from './words'

type DayProps = {
  day: string
  isToday: boolean
  entries: Entry[]
  locale: EditorLanguage
  timeZone: string
}

/** A day and what happens on it; the first of a month stands below its day of the week. */
export function Day({ day, isToday, entries, locale, timeZone }: DayProps) {
  const number = Number(day.slice(-2))
  return (
    <li
      className={entries.length === 0 ? 'empty' : undefined}
      aria-current={isToday ? 'date' : undefined}
      style={number === 1 ? { gridColumnStart: weekdayOf(day) } : undefined}
    >
      <h3>
        <time dateTime={day}>
          <span className="weekday">{longDay(day, locale)} </span>
          {number}
        </time>
        {isToday && <span className="today-mark"> {words.today[locale]}</span>}
      </h3>
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <Line
              key={`${entry.kind} ${entry.collection} ${entry.id}`}
              entry={entry}
              locale={locale}
              timeZone={timeZone}
            />
          ))}
        </ul>
      )}
    </li>
  )
}

type LineProps = { entry: Entry; locale: EditorLanguage; timeZone: string }

function Line({ entry, locale, timeZone }: LineProps) {
  const { kind, at, collection, id, title, language } = entry
  return (
    <li className={`entry-${kind}`}>
      <span className="says">
        {formatClock(at, locale, timeZone)} {kinds[kind][locale]}
      </span>
      <a href={`/admin/collections/${collection}/${id}`} lang={title ? language : undefined}>
        {title || words.untitled[locale]}
      </a>
      <span className="says">
        {isLocale(language) && <span lang={language}>{languageNames[language]}</span>}
        {collection === 'pages' && ` · ${words.page[locale]}`}
      </span>
    </li>
  )
}

const longDay = (day: string, locale: EditorLanguage) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day))
