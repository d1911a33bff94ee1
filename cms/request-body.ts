import type { PayloadRequest } from 'payload'

/** The JSON that an endpoint was sent; undefined when it's none. */
export async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}
