import { sitemapPart } from '@/content/sitemap'
import { addressOf } from '@/i18n/addresses'
import { routing } from '@/i18n/routing'
import { element } from '../../../[locale]/xml'
import { urlEntry, urlSet } from '../../url-set'

type Context = { params: Promise<{ part: string }> }

/** News by number, each edition with its others. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const number = /^(0|[1-9]\d{0,5})\.xml$/.exec((await params).part)?.[1]
  const editions = number ? await sitemapPart(Number(number)) : []
  if (!editions.length) return new Response('There is no such part. See /sitemap.xml.\n', { status: 404 })
  return urlSet(
    editions.map(({ language, changedAt, slugs, original }) => {
      const addresses = Object.fromEntries(
        routing.locales.flatMap((locale) => {
          const slug = slugs[locale]
          return slug ? [[locale, addressOf(locale, '/news/[slug]', { slug })]] : []
        }),
      )
      // Where the original is withdrawn, all that is left agrees on the first
      const first = addresses[original ?? ''] ?? Object.values(addresses)[0]
      return urlEntry(addresses[language] ?? '', addresses, first, [element('lastmod', {}, changedAt)])
    }),
  )
}
