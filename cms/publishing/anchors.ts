import type { PayloadRequest } from 'payload'
import { linksIn } from '@/editions/links'
import { inlineText } from '@/editions/text'
import type { UnplacedContent } from '../body/content'
import type { Problem } from '../body/problems'
import {
  findEdition,
  findHistory,
  findRevision,
  relationId,
  type EditionCollection,
  type EditionDocument,
} from '../edition/lookups'
import { placeContent } from './revision'

type Edition = Partial<EditionDocument> & { work: string }

/** Links to places on the text's own page (`#p7`) that it wouldn't have when it's published as it is. */
export async function missingAnchors(
  req: PayloadRequest,
  collection: EditionCollection,
  edition: Edition,
  content: UnplacedContent,
): Promise<Problem[]> {
  const links = content.body.flatMap((block, at) =>
    linksIn(block).flatMap((link) => (link.href.startsWith('#') ? { ...link, block: at + 1 } : [])),
  )
  if (links.length === 0) return []
  const { body } = await placed(req, collection, edition, content)
  const places = new Set(body.map(({ id }) => `#${id}`))
  return links
    .filter(({ href }) => !places.has(href))
    .map(({ content: words, block }) => ({ kind: 'anchorMissing', words: inlineText(words), block }))
}

async function placed(
  req: PayloadRequest,
  collection: EditionCollection,
  { work, language, original, follows }: Edition,
  content: UnplacedContent,
) {
  const history = await findHistory(req, { work, language: language ?? '' })
  const id = relationId(original)
  const from = id ? await findEdition(req, collection, { id: { equals: id } }) : undefined
  const number = follows ?? undefined
  const followed =
    from && (await findRevision(req, { work, language: from.language, ...(number && { number }) }))
  return placeContent(history, content, followed)
}
