import { formatDate } from '@/i18n/formats'
import { languageNames } from '@/i18n/language-names'
import { isFor, overdueTexts, type OverdueText } from '../reminders/overdue'
import { words as reminders } from '../reminders/words'
import { may } from '../roles'
import { most, type Ask, type Desk, type Task } from './desk'
import { editorOf } from './texts'
import { words } from './words'

/** Public texts whose day of review has passed, the longest overdue first: one's own, or all for those who publish. */
export const overdue: Ask = async (desk) => {
  const { payload, user, locale } = desk
  if (may(user, 'update', 'pages') !== true) return null
  const texts = (await overdueTexts(payload)).filter((text) => isFor(user, text))
  const tasks = texts.slice(0, most).map((text) => taskOf(desk, text))
  return {
    key: 'overdue',
    heading: words.overdue[locale],
    count: texts.length,
    tasks,
    action: { href: tasks[0]?.href ?? '/admin', words: words.overdueAction[locale] },
    none: words.overdueNone[locale],
  }
}

/** Whose it is, is said when it's another's. */
function taskOf({ user, locale, timeZone }: Desk, text: OverdueText): Task {
  const { collection, id, title, language, reviewBy, responsible } = text
  const since = reminders.since(formatDate(reviewBy, locale, timeZone))[locale]
  const others = responsible && responsible.id !== user.id ? [responsible.name ?? responsible.email] : []
  return {
    href: editorOf(collection, id),
    title,
    language,
    says: [languageNames[language], since, ...others].join(' · '),
  }
}
