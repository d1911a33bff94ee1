import { z } from 'zod'
import { fromPayload } from '@/database/sql'
import { wordsOfState } from '../review/state-words'
import { reviewStates } from '../review/states'
import { may } from '../roles'
import { most, type Ask } from './desk'
import { editorOf } from './texts'
import { words } from './words'

const rowSchema = z.object({
  kind: z.string(),
  edition: z.coerce.number(),
  state: z.enum(reviewStates),
  asker: z.string(),
  decider: z.string().nullable(),
  words: z.string().nullable(),
  title: z.string().nullable(),
  language: z.string().nullable(),
})

/** Reviews in which it's this person's turn: to look at what others wrote, or to go on with what was looked at. */
export const waiting: Ask = async ({ payload, user, locale }) => {
  if (!may(user, 'update', 'articles')) return null
  const isPublisher = may(user, 'publish', 'articles') === true
  const turns = [
    `state = 'returned' AND asked_by = ? AND ${isNewest}`,
    ...(isPublisher
      ? [
          `state = 'asked' AND COALESCE(CAST(text ->> 'lastWriter' AS INTEGER), 0) <> ?`,
          `state = 'unseen' AND asked_by <> ?`,
          `state = 'approved' AND asked_by = ? AND ${isNewest}`,
        ]
      : []),
  ]
  const where = turns.map((turn) => `(${turn})`).join(' OR ')
  const params = turns.map(() => user.id)
  const database = fromPayload(payload.db)
  const [counted] = await database.all(`SELECT COUNT(*) AS reviews FROM reviews r WHERE ${where}`, params)
  const rows = await database.all(
    `SELECT kind, edition, state, asker, decider, words, text ->> 'title' AS title, text ->> 'language' AS language
     FROM reviews r WHERE ${where} ORDER BY id LIMIT ${most}`,
    params,
  )
  const tasks = z
    .array(rowSchema)
    .parse(rows.map((row) => ({ ...row })))
    .map((row) => ({
      href: editorOf(row.kind, row.edition),
      ...(row.title ? { title: row.title, language: row.language ?? '' } : { title: words.untitled[locale] }),
      says: [wordsOfState({ ...row, decider: row.decider })[locale], row.words].filter(Boolean).join(': '),
    }))
  return {
    key: 'waiting',
    heading: words.waiting[locale],
    count: Number(counted?.reviews),
    tasks,
    action: { href: tasks[0]?.href ?? '/admin', words: words.waitingAction[locale] },
    none: words.waitingNone[locale],
  }
}

/** A review that another of the same text has followed is past. */
const isNewest = `NOT EXISTS (SELECT 1 FROM reviews newer
  WHERE newer.kind = r.kind AND newer.edition = r.edition AND newer.id > r.id)`
