import { getTimeZone, getTranslations } from 'next-intl/server'
import { publisherName } from '@/app/publisher'
import { getHistory, type History } from '@/content/history'
import { getWithdrawn } from '@/content/withdrawn'
import { addressOf } from '@/i18n/addresses'
import { toLocalTime } from '@/i18n/formats'
import type { Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { localeOf } from '../../../../locale'
import { sectionOf, slugOf } from '../../../section'
import { element, xmlResponse } from '../../../../xml'

type Context = { params: Promise<{ locale: string; section: string; slug: string }> }

/** The revisions of a text as Atom (RFC 4287), the latest first; where law removed them, only that it did. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const locale = await localeOf(params)
  const history = await getHistory(locale, await slugOf(params), await sectionOf(params))
  if (!history) return new Response(null, { status: 404 })
  const { section, language, slug, title } = history
  const t = await getTranslations({ locale, namespace: 'History' })
  const { siteUrl } = readSettings()
  const timeZone = await getTimeZone({ locale })
  const self = siteUrl + addressOf(locale, `/${section}/[slug]/history/atom.xml`, { slug })
  const list = siteUrl + addressOf(locale, `/${section}/[slug]/history`, { slug })
  const items = [...(await ending(locale, history)), ...revisionsOf(locale, history)]
  const entries = items.map(({ address, number, at, summary }) =>
    element('entry', {}, [
      element('id', {}, siteUrl + address),
      element('title', {}, number ? t('revision', { number }) : t('withdrawn')),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: siteUrl + address }),
      element('updated', {}, toLocalTime(at, timeZone)),
      ...(summary ? [element('summary', { 'xml:lang': language }, summary)] : []),
    ]),
  )
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    element('id', {}, self),
    element('title', {}, title ? t('feedTitle', { title }) : t('title')),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: list }),
    element('updated', {}, toLocalTime(items[0]?.at ?? '1970-01-01T00:00:00Z', timeZone)),
    element('author', {}, [element('name', {}, await publisherName())]),
    ...entries,
  ])
  return xmlResponse('application/atom+xml', feed, { 'X-Robots-Tag': 'noindex' })
}

/** `summary` is in the language of the text. */
type Item = { address: string; number?: string; at: string; summary?: string }

function revisionsOf(locale: Locale, { section, slug, revisions }: History): Item[] {
  return revisions.toReversed().map(({ number, publishedAt, note, withdrawal }) => ({
    address: addressOf(locale, `/${section}/[slug]/history/[number]`, { slug, number: String(number) }),
    number: String(number),
    at: publishedAt,
    summary: [note, withdrawal?.reason].filter(Boolean).join('\n'),
  }))
}

/** That the text is public no longer, where none of its revisions says so. */
async function ending(locale: Locale, { section, slug, isPublic, revisions }: History): Promise<Item[]> {
  const withdrawn =
    isPublic || revisions.at(-1)?.withdrawal ? null : await getWithdrawn(locale, slug, section)
  if (!withdrawn) return []
  const { at, reason } = withdrawn
  return [
    {
      address: addressOf(locale, `/${section}/[slug]/history`, { slug }),
      at,
      ...(reason && { summary: reason }),
    },
  ]
}
