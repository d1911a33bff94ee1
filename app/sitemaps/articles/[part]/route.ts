import { sitemapPart } from '@/content/sitemap'
import type { EditionSummary } from '@/content/editions'
import { addressOf } from '@/i18n/addresses'
import { element } from '../../../[locale]/xml'
import { urlEntry, urlSet } from '../../url-set'

type Context = { params: Promise<{ part: string }> }

/** News by number, each edition with its others. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const number = /^(0|[1-9]\d{0,5})\.xml$/.exec((await params).part)?.[1]
  const editions = number ? await sitemapPart(Number(number)) : []
  if (!editions.length) return new Response('There is no such part. See /sitemap.xml.\n', { status: 404 })
  return urlSet(
    editions.map(({ edition, editions: all, original = all[0] }) =>
      urlEntry(
        addressIn(edition),
        Object.fromEntries(all.map((one) => [one.language, addressIn(one)])),
        original && addressIn(original),
        [element('lastmod', {}, edition.changedAt ?? edition.publishedAt)],
      ),
    ),
  )
}

function addressIn({ language, slug }: EditionSummary): string {
  return addressOf(language, '/news/[slug]', { slug })
}
