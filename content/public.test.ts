import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import { article, rawSql, testSite } from '@/cms/test-site'
import { isPublicFile } from '@/cms/media/uses'
import type { Article, Page } from '@/cms/payload-types'
import { runDue } from '@/cms/schedule/run'
import { isPublic, publicSql, wherePublic } from '@/database/public'
import { addressOf } from '@/i18n/addresses'
import { routing, type Locale } from '@/i18n/routing'
import { sections, type Section } from '@/i18n/sections'

const payload = await testSite()
// Not before: what they import reads the settings
const { resolveAddress } = await import('./addresses')
const { allWorks, getArticle } = await import('./articles')
const { feedItems } = await import('./feed')
const { getHistory } = await import('./history')
const { menuPages } = await import('./menu')
const { latestNews, listNews } = await import('./news')
const { getEdition, listEditions } = await import('./open-data')
const { searchArticles } = await import('./search')
const { newsSince, sitemapPart, sitemapParts } = await import('./sitemap')
const { getWithdrawn } = await import('./withdrawn')

const outcomes = ['mistake', 'replaced', 'outdated', 'law'] as const

/** What may happen to an edition, one after another. */
const steps = ['publish', 'draft', 'unpublish', 'schedule', 'delete', ...outcomes] as const
type Step = (typeof steps)[number]
type Edition = { section: Section; id: number; language: Locale; slug: string; title: string; work: string }

const scenario = fc.record({
  section: fc.constantFrom<Section>('news', 'pages'),
  languages: fc.shuffledSubarray([...routing.locales], { minLength: 1 }),
  steps: fc.array(fc.record({ edition: fc.nat(2), step: fc.constantFrom(...steps) }), { maxLength: 9 }),
})

let scenarios = 0

test('whatever became of a text, pages, lists, feeds, search, sitemap, open data and the API agree on who may read it', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ section, languages, steps: plan }) => {
      const editions = await draftsOf(section, languages)
      for (const { edition, step } of plan) {
        const chosen = editions[edition % editions.length]
        if (chosen) await take(chosen, step)
      }
      for (const edition of editions) await compare(edition)
    }),
    { numRuns: 25 },
  )
})

/** An original and its translations, all of them drafts, each with a word in its title that no other text has. */
async function draftsOf(section: Section, languages: Locale[]): Promise<Edition[]> {
  const number = ++scenarios
  const editions: Edition[] = []
  for (const language of languages) {
    const title = `Unik${number}${language}`
    const original = editions[0]?.id
    const data = {
      ...article(title, language, 'Ett.'),
      picture: { file: await pictureFor(title), alt: 'En bild' },
      slug: title.toLowerCase(),
      ...(original && { original }),
    }
    const { id, work } = await payload.create({ collection: sections[section].collection, data, draft: true })
    editions.push({ section, id, language, slug: data.slug, title, work: work ?? '' })
  }
  return editions
}

/** A picture that one edition shows, with nothing but its record. */
async function pictureFor(title: string): Promise<number> {
  const data = { filename: fileOf(title), width: 600, height: 400, mimeType: 'image/jpeg' }
  const picture: unknown = await payload.db.create({ collection: 'media', data })
  return z.object({ id: z.number() }).parse(picture).id
}

const fileOf = (title: string) => `${title.toLowerCase()}.jpg`

async function take({ section, id }: Edition, step: Step): Promise<void> {
  const collection = sections[section].collection
  const stored = await find(section, id)
  if (!stored) return
  const update = (data: object, draft = false) => payload.update({ collection, id, data, draft })
  switch (step) {
    case 'publish':
      await update({ _status: 'published', withdrawal: { outcome: null } })
      return
    case 'draft':
      await update({ lead: 'Ett utkast till.', _status: 'draft' }, true)
      return
    case 'unpublish':
      await update({ _status: 'draft' })
      return
    case 'schedule': {
      const at = new Date(Date.now() + 3_600_000).toISOString()
      const plan = { kind: collection, edition: id, action: 'publish', state: 'waiting' } as const
      await payload.create({ collection: 'schedules', data: { ...plan, at } })
      await runDue(payload)
      return
    }
    case 'delete':
      // What was public is kept, and so is an original that has translations
      await payload.delete({ collection, id }).catch(() => undefined)
      return
    case 'mistake':
    case 'replaced':
    case 'outdated':
    case 'law':
      await update({ _status: 'published', withdrawal: { outcome: step, reason: 'Därför.' } })
  }
}

async function find(section: Section, id: number): Promise<Article | Page | null> {
  return payload.findByID({ collection: sections[section].collection, id, depth: 0, disableErrors: true })
}

async function compare(edition: Edition): Promise<void> {
  const stored = await find(edition.section, edition.id)
  const expected = stored !== null && isPublic(stored)
  const told = { ...(await toldByAll(edition)), ...(await toldIn[edition.section](edition)) }
  // Its history goes on showing a picture, unless the law had it removed
  const history = await getHistory(edition.language, edition.slug, edition.section)
  assert.equal(
    await isPublicFile({ payload }, fileOf(edition.title)),
    history?.language === edition.language && !history.isRemoved,
    `the picture of ${edition.title}`,
  )
  const disagreeing = Object.entries(told).filter(([, answer]) => answer !== expected)
  assert.deepEqual(disagreeing, [], `${edition.title} is ${expected ? '' : 'not '}public`)
}

/** For each way to an edition, whether it leads there. */
async function toldByAll({ section, id, language, slug, title, work }: Edition) {
  const collection = sections[section].collection
  const where = { and: [{ id: { equals: id } }, wherePublic()] }
  const lookup = await getArticle(language, slug, section)
  const history = await getHistory(language, slug, section)
  const address = await resolveAddress(addressOf(language, `/${section}/[slug]`, { slug }))
  const withdrawn = await getWithdrawn(language, slug, section)
  return {
    where: (await payload.count({ collection, where })).totalDocs === 1,
    sql:
      (await rawSql(payload, `SELECT 1 FROM ${collection} t WHERE t.id = ${id} AND ${publicSql('t')}`))
        .length === 1,
    page: lookup?.language === language && lookup.work === work,
    address: address.kind === 'page',
    history: history?.language === language && history.isPublic,
    'what is withdrawn': history?.language === language && withdrawn === null,
    search: (await searchArticles(language, title)).hits.some((hit) => hit.id === `${work}/${language}`),
  }
}

const toldIn = {
  news: async ({ id, language, slug, work }: Edition) => {
    const isHere = (item: { language: Locale; slug: string }) =>
      item.language === language && item.slug === slug
    const parts = await Promise.all((await sitemapParts()).map(({ number }) => sitemapPart(number)))
    const since = new Date(Date.now() - 3_600_000).toISOString()
    const open = await listEditions({ language, after: id - 1 })
    return {
      list: await isListed(language, slug),
      'latest news': (await latestNews(language, 1000)).some(isHere),
      feed: (await feedItems(language)).some(isHere),
      sitemap: parts.flat().some((one) => one.language === language && one.slugs[language] === slug),
      'news sitemap': (await newsSince(since, 1000)).some(isHere),
      'open data': open.editions.some(isHere),
      'one edition of open data': (await getEdition(work, language))?.kind === 'public',
    }
  },
  pages: async ({ language, slug, title }: Edition) => ({
    sitemap: (await allWorks('pages')).flat().some((one) => one.language === language && one.slug === slug),
    menu: (await menuPages(language)).some(({ label }) => label === title),
  }),
}

async function isListed(language: Locale, slug: string): Promise<boolean> {
  for (let page = 1; ; page++) {
    const list = await listNews(language, page)
    if (!list) return false
    if (list.items.some((item) => item.language === language && item.slug === slug)) return true
  }
}
