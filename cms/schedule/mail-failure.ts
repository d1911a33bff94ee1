import type { Payload, Where } from 'payload'
import { readSettings } from '@/settings'
import { whereOpen } from '../accounts/closed'
import { editorLanguageOf, type EditorText } from '../editor-language'
import { isEditionCollection } from '../edition/lookups'
import { letterHtml } from '../mail/html'
import { readMunicipality } from '../municipality/read'
import type { Schedule, User } from '../payload-types'
import { toldOf } from './told'

const subject = (title: string): EditorText => ({
  sv: `Gick inte att genomföra: ${title}`,
  en: `Could not be carried out: ${title}`,
  uk: `Не вдалося виконати: ${title}`,
})

/** Writes to whoever set a plan that has failed, and to the administrators, each in their language. Nothing where no mail is sent. */
export async function mailFailure(payload: Payload, plan: Schedule): Promise<void> {
  if (!readSettings().mail) return
  const { timeZone } = await readMunicipality(payload)
  const title = await titleOf(payload, plan)
  const address = `${readSettings().adminUrl}/admin/collections/${plan.kind}/${plan.edition}`
  for (const { email, language: chosen } of await readersOf(payload, plan)) {
    const language = editorLanguageOf({ language: chosen ?? '' })
    const { says, problem = '' } = toldOf(language, plan, timeZone)
    const html = letterHtml(language, [title, says, problem].filter(Boolean), address)
    await payload.sendEmail({ to: email, subject: subject(title)[language], html })
  }
}

async function readersOf(payload: Payload, { account }: Schedule): Promise<User[]> {
  const where: Where = { ...whereOpen, or: [{ role: { equals: 'admin' } }, { id: { equals: account ?? 0 } }] }
  return (await payload.find({ collection: 'users', where, pagination: false, depth: 0 })).docs
}

async function titleOf(payload: Payload, { kind: collection, edition: id }: Schedule): Promise<string> {
  if (!isEditionCollection(collection)) return ''
  const asked = { collection, id, draft: true, depth: 0, disableErrors: true } as const
  return (await payload.findByID(asked))?.title ?? ''
}
