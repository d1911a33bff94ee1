import type { Payload } from 'payload'
import type { Locale } from '@/i18n/routing'
import { slugify } from '@/i18n/slug'
import { fromTerm } from '../glossary'
import { glossary } from './glossary'
import { ukrainianPolice } from './ukrainian-police'

/**
 * Puts the source article in, in its three languages, and the glossary that its translations link to, when there is no
 * article at all. Returns whether it did.
 */
export async function seedArticles(payload: Payload): Promise<boolean> {
  if ((await payload.count({ collection: 'articles' })).totalDocs > 0) return false
  const source = ukrainianPolice(await fillGlossary(payload))
  const { publishedAt, changedAt, oldId, sv } = source
  const original = await payload.create({
    collection: 'articles',
    data: {
      ...sv,
      slug: slugify(sv.title),
      language: 'sv',
      publishedAt,
      changedAt,
      oldId,
      _status: 'published',
    },
    context: { keepTimes: true },
  })
  for (const language of ['en', 'uk'] satisfies Locale[])
    await payload.create({
      collection: 'articles',
      data: {
        ...source[language],
        slug: slugify(source[language].title),
        language,
        publishedAt,
        original: original.id,
        translation: { method: 'machine' },
        _status: 'published',
      },
    })
  return true
}

/** Adds the words that the glossary lacks, and returns what leads from an anchor to the id of its term. */
async function fillGlossary(payload: Payload): Promise<(anchor: string) => number> {
  const { docs } = await payload.find({ collection: 'terms', pagination: false, depth: 0 })
  const ids = new Map(docs.map(({ anchor, id }) => [anchor, id]))
  for (const term of glossary)
    if (!ids.has(term.term))
      ids.set(term.term, (await payload.create({ collection: 'terms', data: fromTerm(term) })).id)
  return (anchor) => ids.get(anchor) ?? 0
}
