import { getTranslations } from 'next-intl/server'
import { latestEditions } from '@/content/news'
import { addressOf } from '@/i18n/addresses'
import { routing, type Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { openHeaders } from '../caching'
import { editionsAddress } from '../api/v1/addresses'

export const dynamic = 'force-dynamic'

/** Latest news in each language. */
const latestCount = 10

/** What this site is and where its text is, for language models (llmstxt.org), each part in its language. */
export async function GET(): Promise<Response> {
  const { siteUrl } = readSettings()
  const t = await getTranslations({ locale: 'en', namespace: 'OpenData' })
  const site = await getTranslations({ locale: 'en', namespace: 'Site' })
  const data = [
    item(t('api'), `${siteUrl}${editionsAddress}`),
    item('OpenAPI', `${siteUrl}/api/v1/openapi.json`),
    item('DCAT-AP-SE', `${siteUrl}/dcat.rdf`),
    item('Sitemap', `${siteUrl}/sitemap.xml`),
  ]
  const parts = [
    `# ${site('name')}`,
    `> ${site('description', { municipality: site('name') })}`,
    t('forMachines'),
    `## ${t('catalog', { municipality: site('name') })}`,
    data.join('\n'),
    ...(await Promise.all(routing.locales.map((locale) => newsIn(locale, siteUrl)))),
  ]
  return new Response(`${parts.join('\n\n')}\n`, {
    headers: { ...openHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

async function newsIn(locale: Locale, siteUrl: string): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'Feed' })
  const site = await getTranslations({ locale, namespace: 'Site' })
  const news = await getTranslations({ locale, namespace: 'NewsList' })
  const items = await latestEditions(locale, latestCount)
  const links = [
    item(news('title'), siteUrl + addressOf(locale, '/news')),
    item('Atom', siteUrl + addressOf(locale, '/news/atom.xml')),
    item('JSON Feed', siteUrl + addressOf(locale, '/feed.json')),
    ...items.map(({ slug, title, lead }) =>
      item(title, siteUrl + addressOf(locale, '/news/[slug]', { slug }), lead),
    ),
  ]
  return `## ${t('title', { municipality: site('name') })}\n\n${links.join('\n')}`
}

/** A link of a Markdown list; what would end its text is escaped. */
function item(text: string, address: string, about?: string): string {
  const plain = (words: string) => words.replace(/\s+/g, ' ').replace(/[\\[\]]/g, '\\$&')
  return `- [${plain(text)}](${address})${about ? `: ${plain(about)}` : ''}`
}
