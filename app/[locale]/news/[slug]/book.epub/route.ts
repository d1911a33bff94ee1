import { strToU8, zipSync, type Zippable } from 'fflate'
import { getChosenEditions, type ChosenEditions } from '@/content/chosen-editions'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { localeOf } from '../../../locale'
import { chapter } from './chapter'
import { cover } from './cover'
import { container, modifiedAt, navigation, packageDocument } from './package'
import { picturesOf } from './pictures'
import { style } from './style'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** An article as a book (EPUB 3.3), in the languages that `lang` asks for, or the one that it's written in. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const locale = await localeOf(params)
  const { slug } = await params
  const languages = new URL(request.url).searchParams.getAll('lang')
  const editions = await getChosenEditions(locale, slug, languages)
  if (!editions) return new Response('Not found', { status: 404 })
  return new Response(await makeBook(locale, slug, editions), {
    headers: {
      'Content-Type': 'application/epub+zip',
      'Content-Disposition': `attachment; filename="${editions.map(({ language }) => language).join('-')}-${slug}.epub"`,
      'X-Robots-Tag': 'noindex',
    },
  })
}

async function makeBook(
  locale: Locale,
  slug: string,
  editions: ChosenEditions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { siteUrl } = readSettings()
  const pictures = await picturesOf(editions)
  const [first] = editions
  const front = pictures.get(first.content.picture?.file ?? '') ?? (await cover(first))
  const query = editions.map(({ language }) => `lang=${language}`).join('&')
  const url = `${siteUrl}${addressOf(locale, '/news/[slug]/book.epub', { slug })}?${query}`
  const all = [...new Set([...pictures.values(), front])]
  const book = { locale, editions, pictures: all, cover: front.name, url }
  const files: Zippable = {
    // First and stored as it is: by it programs know the file for what it is (EPUB 3.3, 4.2.7)
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'EPUB/package.opf': strToU8(await packageDocument(book)),
    'EPUB/nav.xhtml': strToU8(await navigation(locale, editions)),
    'EPUB/style.css': strToU8(style),
  }
  for (const edition of editions)
    files[`EPUB/${edition.language}.xhtml`] = strToU8(await chapter(edition, siteUrl, pictures))
  for (const { name, data } of all) files[`EPUB/${name}`] = [data, { level: 0 }]
  return zipSync(files, { mtime: modifiedAt(editions) })
}
