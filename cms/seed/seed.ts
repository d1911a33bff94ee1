import type { Payload } from 'payload'
import type { Locale } from '@/i18n/routing'
import { slugify } from '@/i18n/slug'
import { ukrainianPolice } from './ukrainian-police'

/** Puts the source article in, in its three languages, when there is no article at all. Returns whether it did. */
export async function seedArticles(payload: Payload): Promise<boolean> {
  if ((await payload.count({ collection: 'articles' })).totalDocs > 0) return false
  const { publishedAt, changedAt, oldId, sv } = ukrainianPolice
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
        ...ukrainianPolice[language],
        slug: slugify(ukrainianPolice[language].title),
        language,
        publishedAt,
        original: original.id,
        translation: { method: 'machine' },
        _status: 'published',
      },
    })
  return true
}
