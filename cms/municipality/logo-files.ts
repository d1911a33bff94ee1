import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  PayloadRequest,
  UploadConfig,
} from 'payload'
import { whole } from '@/uploads/store'
import { uploads } from '../media/store'
import type { Logo } from '../payload-types'
import { afterCommit } from '../transactions'

/** What stands in front may keep one a minute, and for a day when it can't be had. */
const caching = 'public, max-age=300, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400'

const nameOf = (filename: string) => `logos/${filename}`

/** Keeps what was uploaded, in the place of what the logo was before. */
export const keepLogo: CollectionAfterChangeHook<Logo> = async ({ doc, previousDoc, req }) => {
  const before = (previousDoc as Partial<Logo> | undefined)?.filename
  if (!req.file || !doc.filename) return doc
  await uploads().write(nameOf(doc.filename), req.file.data)
  if (before && before !== doc.filename) await remove(req, before)
  return doc
}

export const removeLogo: CollectionAfterDeleteHook<Logo> = async ({ doc, req }) => {
  if (doc.filename) await remove(req, doc.filename)
  return doc
}

function remove(req: PayloadRequest, filename: string): Promise<void> {
  return afterCommit(req, `the logo ${filename}`, () => uploads().remove(nameOf(filename)))
}

/** Answers for a logo's address. Logos are public. */
export const serveLogo: NonNullable<UploadConfig['handlers']>[number] = async (
  _,
  { params: { filename } },
) => {
  const isName = !/[/\\]|^\.{0,2}$/.test(filename)
  const pieces = isName ? await uploads().read(nameOf(filename)) : null
  if (!pieces) return new Response('Not found', { status: 404 })
  const type = filename.endsWith('.svg') ? 'image/svg+xml' : 'image/png'
  return new Response(await whole(pieces), { headers: { 'Content-Type': type, 'Cache-Control': caching } })
}
