import type { PayloadRequest } from 'payload'
import { termsIn } from '@/editions/glossary'
import { targetsIn } from '@/editions/links'
import type { EditionContent } from '@/editions/model'
import { picturesIn } from '@/editions/pictures'
import { editionCollections } from '../edition/lookups'
import type { Ids } from './from-inline'

/** The ids of all that a content shows and leads to, as the CMS stores it. */
export async function findIds(req: PayloadRequest, content: EditionContent): Promise<Ids> {
  const files = picturesIn(content).map(({ file }) => file)
  const targets = targetsIn(content)
  const works = (collection: (typeof targets)[number]['collection']) =>
    targets.filter((target) => target.collection === collection).map(({ work }) => work)
  const options = { pagination: false, depth: 0, req } as const
  const [media, terms, attachments, ...originals] = await Promise.all([
    req.payload.find({ collection: 'media', where: { filename: { in: files } }, ...options }),
    req.payload.find({ collection: 'terms', where: { anchor: { in: termsIn(content) } }, ...options }),
    req.payload.find({
      collection: 'attachments',
      where: { work: { in: works('attachments') } },
      ...options,
    }),
    ...editionCollections.map((collection) =>
      req.payload.find({
        collection,
        where: { work: { in: works(collection) }, original: { exists: false } },
        select: { work: true },
        ...options,
      }),
    ),
  ])
  return {
    files: new Map(media.docs.flatMap(({ filename, id }) => (filename ? [[filename, id] as const] : []))),
    terms: new Map(terms.docs.map(({ anchor, id }) => [anchor, id])),
    works: new Map(
      [...attachments.docs, ...originals.flatMap(({ docs }) => docs)].flatMap(({ work, id }) =>
        work ? [[work, id] as const] : [],
      ),
    ),
  }
}
