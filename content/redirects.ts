import { tidied } from '@/i18n/tidied'
import { cms } from './payload'

/** Where editors lead those who ask for an address that nothing stands at; undefined where they don't. `path` is undecoded. */
export async function findRedirect(path: string): Promise<string | undefined> {
  const payload = await cms(['redirects'])
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: tidied(decodeURIComponent(path)) } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return docs[0]?.to
}
