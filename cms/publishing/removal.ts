import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { recordPublication } from '@/database/publications'
import { filesIn } from '@/editions/pictures'
import type { EditionDocument } from '../edition/lookups'
import { isPublicFile } from '../media/uses'
import { purgePages } from '../publications'
import { withCommit } from '../transactions'

/** Has caches erase what law removes, once that is committed: it isn't served though the app should be down. */
export const eraseRemoved: CollectionAfterChangeHook<EditionDocument> = async ({ doc, req }) => {
  const { _status, withdrawal, work } = doc
  if (_status !== 'published' || withdrawal?.outcome !== 'law' || !work) return doc
  let removed: string[] = []
  let number: string | undefined
  await withCommit(req, `erase ${work}`, {
    before: async (database) => {
      removed = await marksOf(req, work)
      number = await recordPublication(database, { invalidation: null, removed })
    },
    after: () => purgePages(req.payload, removed, number),
  })
  return doc
}

/**
 * Words that everything has in it that shows a work: its id, every address that its editions ever had (books and
 * print-outs have all of them in one), and the names of files that nothing public shows any more.
 */
async function marksOf(req: PayloadRequest, work: string): Promise<string[]> {
  const where = { work: { equals: work } }
  const wish = { collection: 'revisions', where, pagination: false, depth: 0, req } as const
  const { docs } = await req.payload.find(wish)
  const marks = new Set([work])
  for (const { record } of docs) {
    marks.add(`/${record.slug}`)
    for (const file of filesIn(record.content))
      if (!(await isPublicFile(req, file))) marks.add(file).add(encodeURIComponent(file))
  }
  return [...marks]
}
