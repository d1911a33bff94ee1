import type { Payload, PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/routing'
import { slugify } from '@/i18n/slug'
import { atomically } from '../atomically'
import { fromTerm } from '../glossary'
import { glossary } from './glossary'
import { about } from './pages/about'
import { accessibility } from './pages/accessibility'
import { languages } from './pages/languages'
import { openData } from './pages/open-data'
import type { SeedPage } from './pages/page'
import { privacy } from './pages/privacy'
import { ukrainianPolice } from './ukrainian-police'

/**
 * Puts the source article in, in its three languages, and the glossary that its translations link to, when there is no
 * article at all: all of it or, when the machine dies, nothing. Returns whether it did.
 */
export async function seedArticles(payload: Payload): Promise<boolean> {
  if ((await payload.count({ collection: 'articles' })).totalDocs > 0) return false
  await atomically(payload, writeArticles)
  return true
}

async function writeArticles(req: PayloadRequest): Promise<void> {
  const { payload } = req
  const source = ukrainianPolice(await fillGlossary(req))
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
      topics: await makeTopics(req),
      _status: 'published',
    },
    context: { keepTimes: true, isOwnText: true },
    req,
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
      context: { keepTimes: false, isOwnText: true },
      req,
    })
}

/** Adds the words that the glossary lacks, and returns what leads from an anchor to the id of its term. */
async function fillGlossary(req: PayloadRequest): Promise<(anchor: string) => number> {
  const { payload } = req
  const { docs } = await payload.find({ collection: 'terms', pagination: false, depth: 0, req })
  const ids = new Map(docs.map(({ anchor, id }) => [anchor, id]))
  for (const term of glossary)
    if (!ids.has(term.term))
      ids.set(term.term, (await payload.create({ collection: 'terms', data: fromTerm(term), req })).id)
  return (anchor) => ids.get(anchor) ?? 0
}

/** What the source article is about. */
async function makeTopics(req: PayloadRequest): Promise<number[]> {
  const ids: number[] = []
  for (const names of [
    { sv: 'Trygghet', en: 'Safety', uk: 'Безпека' },
    { sv: 'Internationellt samarbete', en: 'International cooperation', uk: 'Міжнародна співпраця' },
  ]) {
    const slugs = { sv: slugify(names.sv), en: slugify(names.en), uk: slugify(names.uk) }
    ids.push((await req.payload.create({ collection: 'topics', data: { names, slugs }, req })).id)
  }
  return ids
}

/** Puts the pages about the site in, in its three languages, when there is no page at all. Returns whether it did. */
export async function seedPages(payload: Payload): Promise<boolean> {
  if ((await payload.count({ collection: 'pages' })).totalDocs > 0) return false
  await atomically(payload, async (req) => {
    const parent = await makePage(req, about, {})
    for (const [order, page] of [accessibility(), privacy, languages, openData].entries())
      await makePage(req, page, { parent, order })
  })
  return true
}

/** A year from now somebody should read it again. */
const reviewAfter = 365 * 24 * 60 * 60 * 1000

async function makePage(
  req: PayloadRequest,
  { inFooter, sv, en, uk }: SeedPage,
  place: { parent?: number; order?: number },
): Promise<number> {
  const reviewBy = new Date(Date.now() + reviewAfter).toISOString()
  const shared = { reviewBy, _status: 'published' as const }
  const original = await req.payload.create({
    collection: 'pages',
    data: { ...sv, language: 'sv', inFooter, ...place, ...shared },
    context: { isOwnText: true },
    req,
  })
  for (const [language, text] of Object.entries({ en, uk }) as ['en' | 'uk', SeedPage['en']][])
    await req.payload.create({
      collection: 'pages',
      data: { ...text, language, original: original.id, translation: { method: 'machine' }, ...shared },
      context: { isOwnText: true },
      req,
    })
  return original.id
}
