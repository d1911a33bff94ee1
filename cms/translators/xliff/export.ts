import type { PayloadRequest } from 'payload'
import { isLocale, type Locale } from '@/i18n/routing'
import { findEdition, findRevision, type EditionCollection } from '../../edition/lookups'
import { filterIn } from '../filter'
import { refusals } from '../refusals'
import { Refused } from '../refused'
import { pairedParts, untouched } from '../sheet/parts'
import { findWork } from '../sheet/work'
import { listTranslations, type ListedTranslation } from '../states'
import { problems } from './problems'
import { toXliff, type XliffText } from './write'

/** A file to take away. */
export type XliffFile = { name: string; content: string }

/** One translation with its original. @throws Refused */
export async function exportText(
  req: PayloadRequest,
  collection: EditionCollection,
  id: number,
): Promise<XliffFile> {
  const work = await findWork(req, collection, id)
  if (!work) throw new Refused(404, refusals.unknownText)
  const { latest, draft } = work
  const content = toXliff([{ latest, parts: pairedParts(work) }], latest.language, draft.language)
  return { name: `${latest.slug}.${latest.language}-${draft.language}.xlf`, content }
}

/** What the list of translations shows in one language, of originals in another, as far as those are published. @throws Refused */
export async function exportListed(req: PayloadRequest, query: URLSearchParams): Promise<XliffFile> {
  const filter = filterIn(Object.fromEntries(query))
  const from = query.get('from')
  if (!filter.language || !isLocale(from)) throw new Refused(400, refusals.malformed)
  const { items } = await listTranslations(req.payload, filter)
  const texts: XliffText[] = []
  for (const item of items) {
    const text = item.original.language === from ? await textOf(req, item) : undefined
    if (text) texts.push(text)
  }
  if (texts.length === 0) throw new Refused(404, problems.empty)
  return { name: nameOf(from, filter.language), content: toXliff(texts, from, filter.language) }
}

function nameOf(from: Locale, to: Locale): string {
  return `${new Date().toISOString().slice(0, 10)}.${from}-${to}.xlf`
}

async function textOf(
  req: PayloadRequest,
  { collection, id, original }: ListedTranslation,
): Promise<XliffText | undefined> {
  if (id) {
    const work = await findWork(req, collection, id)
    return work ? { latest: work.latest, parts: pairedParts(work) } : undefined
  }
  const edition = await findEdition(req, collection, { id: { equals: original.id } })
  const latest =
    edition?.work && (await findRevision(req, { work: edition.work, language: edition.language }))
  return latest ? { latest, parts: pairedParts(untouched(latest)) } : undefined
}
