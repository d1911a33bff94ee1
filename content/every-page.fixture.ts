import { addressOf } from '@/i18n/addresses'
import { slugify } from '@/i18n/slug'
import { renamed, topicNames } from './changes.fixture'

const { resolveAddress } = await import('./addresses')
const { getArticle } = await import('./articles')
const { feedItems } = await import('./feed')
const { getGlossary } = await import('./glossary')
const { getHistory } = await import('./history')
const { footerPages, menuPages, pagesAbove, pagesBelow } = await import('./menu')
const { bannersAt, serviceMessages } = await import('./messages')
const { municipality } = await import('./municipality')
const { hasPage, latestNews, listNews, relatedNews } = await import('./news')
const { newsTimes } = await import('./news-choices')
const { listEditions } = await import('./open-data')
const { findRedirect } = await import('./redirects')
const { searchArticles } = await import('./search')
const { sitemapParts, sitemapPart } = await import('./sitemap')
const { startPage } = await import('./start-page')
const { allTopics } = await import('./topics')
const { getWithdrawn } = await import('./withdrawn')

/** What pages read of everything that editors change, by what they are. */
export const pages: Record<string, () => Promise<unknown>> = {}
for (const locale of ['sv', 'en'] as const) {
  const around = async (address: string) => [
    await menuPages(locale),
    await footerPages(locale),
    await bannersAt(locale, address),
    await municipality(),
  ]
  for (const title of renamed)
    for (const section of ['news', 'pages'] as const) {
      const slug = slugify(title)
      const address = addressOf(locale, `/${section}/[slug]`, { slug })
      pages[`${locale} ${section} ${title}`] = async () => {
        const text = await getArticle(locale, slug, section)
        return [
          await resolveAddress(address),
          text,
          text && section === 'news' ? await relatedNews(locale, text, 4) : await pagesBelow(locale, slug),
          section === 'news' ? await getWithdrawn(locale, slug) : await pagesAbove(locale, slug),
          await getHistory(locale, slug, section),
          await around(address),
        ]
      }
    }
  for (const topic of topicNames)
    pages[`${locale} list ${topic}`] = async () => {
      const filter = { topic: slugify(topic) }
      return [
        await listNews(locale, 1, filter),
        await newsTimes(locale, filter),
        await feedItems(locale, filter),
      ]
    }
  for (const topic of topicNames)
    pages[`${locale} has ${topic}`] = () => hasPage(locale, { topic: slugify(topic) }, 1)
  pages[`${locale} list`] = async () => [
    await listNews(locale),
    await newsTimes(locale, {}),
    await allTopics(),
  ]
  pages[`${locale} start`] = async () => [
    await startPage(locale),
    await latestNews(locale, 9),
    await serviceMessages(locale),
    await around(addressOf(locale, '/')),
  ]
  pages[`${locale} led on`] = () => findRedirect(`/${locale}/led-on`)
  pages[`${locale} search`] = () => searchArticles(locale, 'Badet')
}
pages.glossary = getGlossary
pages.sitemap = async () =>
  Promise.all((await sitemapParts()).map(async (part) => [part, await sitemapPart(part.number)]))
pages['open data'] = () => listEditions({})
