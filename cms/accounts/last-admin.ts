import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import type { User } from '../payload-types'
import { whereOpen } from './closed'
import { say } from '../editor-language'

/** A site without anybody who keeps its accounts can't be helped from inside: the last admin stays one, with an open account. */
export const keepAnAdmin: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const isLeft = (data.role !== undefined && data.role !== 'admin') || data.closed === true
  if (originalDoc?.role === 'admin' && !originalDoc.closed && isLeft)
    await needAnotherAdmin(req, originalDoc.id)
  return data
}

async function needAnotherAdmin(req: PayloadRequest, id: number | string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { id: { not_equals: id }, role: { equals: 'admin' }, ...whereOpen },
    req,
  })
  if (totalDocs > 0) return
  const sentence = say(req, {
    sv: 'Det här är webbplatsens enda administratör. Gör först någon annan till administratör.',
    en: 'This is the site’s only administrator. Make somebody else an administrator first.',
    uk: 'Це єдиний адміністратор сайту. Спершу призначте адміністратором когось іншого.',
  })
  throw new APIError(sentence, 409, null, true)
}
