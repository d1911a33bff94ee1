import type { NextRequest } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { latestNews } from '@/content/news'
import { addressOf, matchAddress } from '@/i18n/addresses'
import { toStockholm } from '@/i18n/formats'
import { newsAddress } from '@/i18n/news-addresses'
import { readSettings } from '@/settings'
import { localeOf, type LocaleParams } from '../../locale'
import { element } from '../../xml'
import { filterIn, listTitle } from '../list'

/** News items in a feed. */
const feedCount = 50

/** The latest news in a language, or of the list that the address names, as Atom (RFC 4287). */
export async function GET({ nextUrl }: NextRequest, { params }: LocaleParams): Promise<Response> {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Feed' })
  const { siteUrl } = readSettings()
  const filter = filterIn(matchAddress(nextUrl.pathname)?.parameters ?? {})
  const isWhole = Object.keys(filter).length === 0
  const title = isWhole ? t('title') : t('titleOf', { list: await listTitle(locale, filter) })
  const items = await latestNews(locale, feedCount, undefined, filter)
  const self = siteUrl + newsAddress(locale, filter, true)
  const updated = items
    .map(({ changedAt, publishedAt }) => changedAt ?? publishedAt)
    .sort()
    .at(-1)
  const entries = items.map((item) => {
    const url = siteUrl + addressOf(item.language, '/news/[slug]', { slug: item.slug })
    return element('entry', {}, [
      element('id', {}, url),
      element('title', {}, item.title),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: item.language, href: url }),
      element('published', {}, toStockholm(item.publishedAt)),
      element('updated', {}, toStockholm(item.changedAt ?? item.publishedAt)),
      element('summary', {}, item.lead),
    ])
  })
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    element('id', {}, self),
    element('title', {}, title),
    element('subtitle', {}, t('subtitle')),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: locale,
      href: siteUrl + newsAddress(locale, filter),
    }),
    element('updated', {}, toStockholm(updated ?? '1970-01-01T00:00:00Z')),
    element('author', {}, [element('name', {}, 'Borås Stad')]),
    ...entries,
  ])
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
