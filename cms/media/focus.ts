import type { PayloadRequest } from 'payload'
import type { Focus } from '@/editions/focus'

type Request = Pick<PayloadRequest, 'payload'>

/** What matters most in the pictures of those names, where an editor has said it. */
export async function focusOf({ payload }: Request, files: string[]): Promise<Map<string, Focus>> {
  if (files.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { in: files } },
    pagination: false,
    depth: 0,
    select: { filename: true, focus: true },
  })
  return new Map(docs.flatMap(({ filename, focus }) => (filename && focus ? [[filename, focus]] : [])))
}
