import { toAttachment } from '@/cms/attachments/attachment'
import { workGroup } from '@/editions/cache-groups'
import type { Attachment } from '@/editions/model'
import { cms } from './payload'

/** The uploaded documents as they are now, by what their versions share. */
export async function newestAttachments(works: string[]): Promise<Attachment[]> {
  if (works.length === 0) return []
  const payload = await cms(works.map(workGroup))
  const where = { work: { in: works } }
  const { docs } = await payload.find({ collection: 'attachments', where, pagination: false, depth: 0 })
  return docs.flatMap((doc) => toAttachment(doc) ?? [])
}
