import { formatDateTime } from '@/i18n/formats'
import { fromPayload } from '@/database/sql'
import { may } from '../roles'
import { most, type Ask } from './desk'
import { words as column } from './texts'
import { words } from './words'

/** The condition that `feedback_open` is an index of. */
const isOpen = `kind = 'fault' AND (handled IS NULL OR handled = FALSE)`

/** Faults that readers have told of and nobody has dealt with, the newest first. */
export const faults: Ask = async ({ payload, user, locale, timeZone }) => {
  if (may(user, 'update', 'feedback') !== true) return null
  const database = fromPayload(payload.db)
  const [counted] = await database.all(`SELECT COUNT(*) AS open FROM feedback WHERE ${isOpen}`)
  const rows = await database.all(
    `SELECT id, text, path, language, created_at FROM feedback WHERE ${isOpen} ORDER BY created_at DESC LIMIT ${most}`,
  )
  return {
    key: 'faults',
    heading: words.faults[locale],
    count: Number(counted?.open),
    tasks: rows.map(({ id, text, path, language, created_at: at }) => ({
      href: `/admin/collections/feedback/${Number(id)}`,
      title: column(text) || column(path),
      language: column(language),
      says: `${decodeURI(column(path))} · ${formatDateTime(new Date(String(at)).toISOString(), locale, timeZone)}`,
    })),
    action: { href: '/admin/feedback', words: words.faultsAction[locale] },
    none: words.faultsNone[locale],
  }
}
