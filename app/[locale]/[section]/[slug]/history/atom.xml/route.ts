import { getTimeZone, getTranslations } from 'next-intl/server'
import { fullText } from '@/app/full-text'
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
  const items = [...(await ending(locale, history)), ...(await revisionsOf(locale, history))]
  const entries = items.map(({ address, number, at, summary, html }) =>
    element('entry', {}, [
      element('id', {}, siteUrl + address),
      element('title', {}, number ? t('revision', { number }) : t('withdrawn')),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: siteUrl + address }),
      element('updated', {}, toLocalTime(at, timeZone)),
      ...(summary ? [element('summary', { 'xml:lang': language }, summary)] : []),
      ...(html ? [element('content', { type: 'html', 'xml:lang': language }, html)] : []),
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

/** `summary` and `html`, the text as it was then, are in the language of the text. */
type AtomEntry = { address: string; number?: string; at: string; summary?: string; html?: string }

async function revisionsOf(locale: Locale, { section, slug, revisions }: History): Promise<AtomEntry[]> {
  const { siteUrl } = readSettings()
  const items = revisions.toReversed().map(async (revision) => {
    const { language, number, publishedAt, note, withdrawal, content } = revision
    const parameters = { slug, number: String(number) }
    const address = addressOf(locale, `/${section}/[slug]/history/[number]`, parameters)
    return {
      address,
      number: String(number),
      at: publishedAt,
      summary: [note, withdrawal?.reason].filter(Boolean).join('\n'),
      html: await fullText({ language, content, url: siteUrl + address }),
    }
  })
  return Promise.all(items)
}

/** That the text is public no longer, where none of its revisions says so. */
async function ending(locale: Locale, { section, slug, isPublic, revisions }: History): Promise<AtomEntry[]> {
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
