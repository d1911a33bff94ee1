import type { Payload } from 'payload'
import { unlessTaken } from '@/database/turns'
import { readSettings } from '@/settings'
import { whereOpen } from '../accounts/closed'
import { editorLanguageOf } from '../editor-language'
import { readMunicipality } from '../municipality/read'
import type { User } from '../payload-types'
import { may } from '../roles'
import { repeat } from '../repeat'
import { reminderLetter } from './letter'
import { overdueTexts, type OverdueText } from './overdue'
import { claimReminders } from './reminded'

/**
 * Writes to those who are responsible for what is overdue at `now`: one letter each, in their language, of all that they
 * haven't been reminded of yet, or once and long ago. What is nobody's, those who publish are reminded of. Nothing where no
 * mail is sent: then Today alone tells.
 */
export async function remind(payload: Payload, now = new Date()): Promise<void> {
  const { mail, adminUrl } = readSettings()
  if (!mail) return
  const due = await claimReminders(payload, await overdueTexts(payload, now), now)
  if (due.length === 0) return
  const { timeZone } = await readMunicipality(payload)
  const people = await payload.find({ collection: 'users', where: whereOpen, pagination: false, depth: 0 })
  for (const user of people.docs) {
    const texts = due.filter((text) => isTheirs(user, text))
    if (texts.length === 0) continue
    const language = editorLanguageOf({ language: user.language ?? '' })
    const letter = reminderLetter(language, texts, { timeZone, adminUrl })
    await payload.sendEmail({ to: user.email, ...letter })
  }
}

function isTheirs(user: User, { collection, responsible }: OverdueText): boolean {
  return responsible ? responsible.id === user.id : may(user, 'publish', collection) === true
}

const hour = 60 * 60 * 1000

/** From now on, once an hour; of several apps, one. */
export function watchOverdue(payload: Payload): void {
  const failed = 'Nobody could be reminded of what is to be read again; tried again in an hour'
  repeat(payload, () => unlessTaken(payload.db, 'reminders', () => remind(payload)), { pause: hour, failed })
}
