import type { PayloadRequest } from 'payload'
import { isPublic } from '@/database/public'
import { pathOf } from '@/editions/page-tree'
import { addressOf } from '@/i18n/addresses'
import { isLocale, routing, type Locale } from '@/i18n/routing'
import { loadTree } from '../pages/tree'
import { attachmentAddress } from '@/editions/href'
import { editionCollections, isTree, type EditionCollection } from '../edition/lookups'
import { toAttachment } from '../attachments/attachment'
import { keyOf, type ChosenDocument, type LinkTargets } from './links'

type Request = Pick<PayloadRequest, 'payload'>
type Edition = {
  id: number
  work?: string | null
  language: Locale
  slug: string
  isOriginal: boolean
  isPublic: boolean
}

/**
 * Where the chosen documents are. Of texts, at the edition of their work in the text's language where that is public, else at the
 * original, else at the document that was chosen. Of uploaded documents, at their newest file.
 */
export async function loadLinks(
  req: Request,
  documents: ChosenDocument[],
  language: string | null | undefined,
): Promise<LinkTargets> {
  if (documents.length === 0) return new Map()
  const wanted = isLocale(language) ? language : routing.defaultLocale
  const idsIn = (collection: ChosenDocument['relationTo']) =>
    documents.filter(({ relationTo }) => relationTo === collection).map(({ value }) => value)
  const found = await Promise.all([
    ...editionCollections.map((collection) => targetsIn(req, collection, idsIn(collection), wanted)),
    attachmentsAt(req, idsIn('attachments')),
  ])
  return new Map(found.flat())
}

type Entry = LinkTargets extends ReadonlyMap<infer Key, infer Value> ? [Key, Value] : never

async function attachmentsAt(req: Request, ids: number[]): Promise<Entry[]> {
  if (ids.length === 0) return []
  const where = { id: { in: ids } }
  const { docs } = await req.payload.find({
    collection: 'attachments',
    where,
    pagination: false,
    depth: 0,
    req,
  })
  return docs.flatMap((doc): Entry[] => {
    const target = toAttachment(doc)
    const key = keyOf({ relationTo: 'attachments', value: doc.id })
    return target ? [[key, { href: attachmentAddress(target.file), target }]] : []
  })
}

async function targetsIn(
  req: Request,
  collection: EditionCollection,
  ids: number[],
  language: Locale,
): Promise<Entry[]> {
  if (ids.length === 0) return []
  const chosen = await editionsWhere(req, collection, { id: { in: ids } })
  const works = chosen.flatMap(({ work }) => work ?? [])
  const editions = await editionsWhere(req, collection, { work: { in: works } })
  const place = await placeIn(req, collection)
  return chosen.map((one): Entry => {
    const key = keyOf({ relationTo: collection, value: one.id })
    const open = editions.filter(({ work, isPublic }) => isPublic && work === one.work)
    const best =
      open.find((edition) => edition.language === language) ??
      open.find(({ isOriginal }) => isOriginal) ??
      open.find(({ id }) => id === one.id)
    if (!best?.work) return [key, { problem: 'targetNotPublic' }]
    const target = { collection, work: best.work, language: best.language }
    return [key, { href: place(best), target }]
  })
}

async function editionsWhere(
  { payload }: Request,
  collection: EditionCollection,
  where: object,
): Promise<Edition[]> {
  const { docs } = await payload.find({
    collection,
    where: { ...where },
    pagination: false,
    depth: 0,
    select: {
      work: true,
      language: true,
      slug: true,
      original: true,
      _status: true,
      withdrawal: true,
      publishedAt: true,
    },
  })
  return docs.map(({ id, work, language, slug, original, _status, withdrawal, publishedAt }) => ({
    ...{ id, work, language, slug },
    isOriginal: !original,
    isPublic: isPublic({ _status, withdrawal, publishedAt }),
  }))
}

/** Says where an edition is, from the root of the site. */
async function placeIn(
  { payload }: Request,
  collection: EditionCollection,
): Promise<(edition: Edition) => string> {
  if (!isTree(collection)) return ({ language, slug }) => addressOf(language, '/news/[slug]', { slug })
  const tree = await loadTree(payload)
  return ({ work, language, slug }) => {
    const node = tree.get(work ?? '')
    return addressOf(language, '/pages/[slug]', { slug: node ? pathOf(tree, node, language) : slug })
  }
}
