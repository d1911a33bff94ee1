import { newsSince, sitemapParts } from '@/content/sitemap'
import { readSettings } from '@/settings'
import { openHeaders } from '../caching'
import { element, xmlResponse } from '../[locale]/xml'
import { sitemaps, sinceForNews } from '../sitemaps/url-set'

export const dynamic = 'force-dynamic'

/** The parts of the sitemap (sitemaps.org): the site's own pages, its news by number, and the latest of them. */
export async function GET(): Promise<Response> {
  const { siteUrl } = readSettings()
  const parts = await sitemapParts()
  const [latest] = await newsSince(sinceForNews(), 1)
  const entry = (path: string, changedAt?: string) =>
    element('sitemap', {}, [
      element('loc', {}, siteUrl + path),
      ...(changedAt ? [element('lastmod', {}, changedAt)] : []),
    ])
  const index = element('sitemapindex', { xmlns: sitemaps }, [
    entry('/sitemaps/site.xml'),
    ...(latest ? [entry('/sitemaps/news.xml', latest.publishedAt)] : []),
    ...parts.map(({ number, changedAt }) => entry(`/sitemaps/articles/${number}.xml`, changedAt)),
  ])
  return xmlResponse('application/xml', index, openHeaders)
}
