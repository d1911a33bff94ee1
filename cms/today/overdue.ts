import { wherePublic } from '@/database/public'
import { formatDate } from '@/i18n/formats'
import { languageNames } from '@/i18n/language-names'
import { may } from '../roles'
import { most, type Ask } from './desk'
import { editorOf } from './texts'
import { words } from './words'

/** Public pages whose day of review has passed, the longest overdue first. */
export const overdue: Ask = async ({ payload, user, locale, timeZone }) => {
  if (may(user, 'update', 'pages') !== true) return null
  const { docs, totalDocs: count } = await payload.find({
    collection: 'pages',
    where: { and: [{ reviewBy: { less_than: new Date().toISOString() } }, wherePublic()] },
    select: { title: true, language: true, reviewBy: true },
    sort: 'reviewBy',
    limit: most,
    depth: 0,
  })
  const tasks = docs.map(({ id, title, language, reviewBy }) => ({
    href: editorOf('pages', id),
    title,
    language,
    says: `${languageNames[language]} · ${words.since(formatDate(reviewBy ?? '', locale, timeZone))[locale]}`,
  }))
  return {
    key: 'overdue',
    heading: words.overdue[locale],
    count,
    tasks,
    action: { href: tasks[0]?.href ?? '/admin', words: words.overdueAction[locale] },
    none: words.overdueNone[locale],
  }
}
