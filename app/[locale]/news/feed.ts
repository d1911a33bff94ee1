import { getTimeZone } from 'next-intl/server'
import { openHeaders } from '@/app/caching'
import { fullText } from '@/app/full-text'
import { publisherName } from '@/app/publisher'
import type { FeedItem } from '@/content/feed'
import { addressOf } from '@/i18n/addresses'
import { toLocalTime } from '@/i18n/formats'
import type { Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { editionAddress } from '@/app/api/v1/addresses'
import { element, xmlResponse } from '../xml'
import { imagesOf } from './[slug]/images'
import { atomMessage, feedMessages, jsonMessage } from './message-entries'

/** A list of news to follow, in whichever format. Addresses are from the root of the site. */
export type Feed = {
  locale: Locale
  title: string
  description: string
  /** Where the feed is. */
  self: string
  /** The list that it follows. */
  list: string
  items: FeedItem[]
}

/** Atom (RFC 4287) with the whole text of each item, and the hub for WebSub where there is one. */
export async function atomFeed({ locale, title, description, self, list, items }: Feed): Promise<Response> {
  const { siteUrl, webSubHub } = readSettings()
  const timeZone = await getTimeZone({ locale })
  const messages = await feedMessages(locale)
  const dates = [...items, ...messages].map(({ changedAt, publishedAt }) => changedAt ?? publishedAt).sort()
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    element('id', {}, siteUrl + self),
    element('title', {}, title),
    element('subtitle', {}, description),
    element('link', { rel: 'self', type: 'application/atom+xml', href: siteUrl + self }),
    ...(webSubHub ? [element('link', { rel: 'hub', href: webSubHub })] : []),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: siteUrl + list }),
    element('updated', {}, toLocalTime(dates.at(-1) ?? '1970-01-01T00:00:00Z', timeZone)),
    element('author', {}, [element('name', {}, await publisherName())]),
    ...messages.map((message) => atomMessage(message, timeZone)),
    ...(await Promise.all(items.map((item) => atomEntry(item, siteUrl, timeZone)))),
  ])
  return xmlResponse('application/atom+xml', feed)
}

async function atomEntry(item: FeedItem, siteUrl: string, timeZone: string): Promise<string> {
  const { language, title, lead, publishedAt, changedAt } = item
  const url = urlOf(item, siteUrl)
  const lang = { 'xml:lang': language }
  return element('entry', lang, [
    element('id', {}, idOf(item, siteUrl)),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
    element('published', {}, toLocalTime(publishedAt, timeZone)),
    element('updated', {}, toLocalTime(changedAt ?? publishedAt, timeZone)),
    element('summary', {}, lead),
    element('content', { type: 'html', ...lang }, await fullText({ ...item, url })),
  ])
}

/** JSON Feed 1.1 (jsonfeed.org) with the whole text of each item. */
export async function jsonFeed({ locale, title, description, self, list, items }: Feed): Promise<Response> {
  const { siteUrl, webSubHub } = readSettings()
  const timeZone = await getTimeZone({ locale })
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: siteUrl + list,
    feed_url: siteUrl + self,
    language: locale,
    authors: [{ name: await publisherName(), url: siteUrl }],
    ...(webSubHub && { hubs: [{ type: 'WebSub', url: webSubHub }] }),
    items: [
      ...(await feedMessages(locale)).map((message) => jsonMessage(message, timeZone)),
      ...(await Promise.all(items.map((item) => jsonItem(item, siteUrl, timeZone)))),
    ],
  }
  return Response.json(feed, {
    headers: { ...openHeaders, 'Content-Type': 'application/feed+json; charset=utf-8' },
  })
}

async function jsonItem(item: FeedItem, siteUrl: string, timeZone: string) {
  const { language, title, lead, publishedAt, changedAt } = item
  const url = urlOf(item, siteUrl)
  const [image] = await imagesOf(item)
  return {
    id: idOf(item, siteUrl),
    url,
    title,
    summary: lead,
    content_html: await fullText({ ...item, url }),
    date_published: toLocalTime(publishedAt, timeZone),
    date_modified: toLocalTime(changedAt ?? publishedAt, timeZone),
    language,
    ...(image && { image: siteUrl + image.url }),
  }
}

function urlOf({ language, slug }: FeedItem, siteUrl: string): string {
  return siteUrl + addressOf(language, '/news/[slug]', { slug })
}

/** What stays the same when the edition gets another title and address. */
function idOf({ work, language }: FeedItem, siteUrl: string): string {
  return siteUrl + editionAddress(work, language)
}
