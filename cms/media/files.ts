import type { PayloadRequest, Where } from 'payload'
import type { KeptFile } from '../payload-types'

type Request = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** The collections whose uploads are kept here. */
export type Owner = 'media' | 'attachments'

/** What of an upload is the same in whichever collection. */
export type Upload = { id: number; filename?: string | null }

/** The file of that name, if there ever was one. */
export async function findFile(req: Request, name: string): Promise<KeptFile | undefined> {
  return (await findFiles(req, { name: { equals: name } }))[0]
}

export async function findFiles({ payload, ...req }: Request, where: Where): Promise<KeptFile[]> {
  const { docs } = await payload.find({
    collection: 'files',
    where,
    pagination: false,
    depth: 0,
    req: { ...req, payload },
  })
  return docs
}

/** Every file that an upload has, or had before it was replaced. */
export function filesOf(req: Request, owner: Owner, upload: number): Promise<KeptFile[]> {
  return findFiles(req, { owner: { equals: owner }, upload: { equals: upload } })
}

/** The upload whose file this is: what was uploaded, or what was kept of it, had that hash (SHA-256, hex). */
export async function findUploadOf(req: Request, owner: Owner, hash: string): Promise<Upload | undefined> {
  const same = await findFiles(req, { or: [{ source: { equals: hash } }, { hash: { equals: hash } }] })
  if (same.length === 0) return undefined
  const { docs } = await req.payload.find({
    collection: owner,
    where: { filename: { in: same.map(({ name }) => name) } },
    limit: 1,
    depth: 0,
    req,
  })
  return docs[0]
}
