import { getTranslations } from 'next-intl/server'
import { publisherLanguage, publisherName } from '@/app/publisher'
import type { ChosenEditions } from '@/content/chosen-editions'
import { picturesIn } from '@/editions/pictures'
import { inlineText } from '@/editions/text'
import type { Locale } from '@/i18n/routing'
import { element } from '../../../xml'
import { xhtmlDocument } from './chapter'
import type { BookPicture } from './pictures'

/** Where the package document is, for reading systems (EPUB 3.3, 4.2.6.3.1). */
export const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`

type Book = {
  /** The reader's language, in which the book speaks of itself. */
  locale: Locale
  editions: ChosenEditions
  /** The cover among them; `cover` is its name. */
  pictures: BookPicture[]
  cover: string
  /** Address of the book. */
  url: string
}

/** When the newest of its texts was last changed or published: the book is the same until then. ISO 8601, UTC. */
export function modifiedAt(editions: ChosenEditions): string {
  const times = editions.flatMap(({ publishedAt, changedAt, translation }) =>
    [publishedAt, changedAt, translation?.publishedAt].flatMap((time) => (time ? [Date.parse(time)] : [])),
  )
  return new Date(Math.max(...times)).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** The package document: what the book is, what is in it, and in which order (EPUB 3.3, 5; accessibility metadata by EPUB Accessibility 1.1). */
export async function packageDocument({ locale, editions, pictures, cover, url }: Book): Promise<string> {
  const book = await getTranslations({ locale, namespace: 'Book' })
  const publisher = await publisherName()
  const meta = (property: string, content: string) => element('meta', { property }, content)
  const isSeen = editions.some(({ content }) => picturesIn(content).length > 0)
  const root = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': locale,
  }
  const metadata = element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    element('dc:identifier', { id: 'id' }, url),
    ...editions.map(({ language, content }) => element('dc:title', { 'xml:lang': language }, content.title)),
    ...editions.map(({ language }) => element('dc:language', {}, language)),
    element('dc:creator', { 'xml:lang': publisherLanguage }, publisher),
    element('dc:publisher', { 'xml:lang': publisherLanguage }, publisher),
    element('dc:date', {}, editions[0].publishedAt),
    element('dc:description', { 'xml:lang': editions[0].language }, editions[0].content.lead),
    meta('dcterms:modified', modifiedAt(editions)),
    meta('schema:accessMode', 'textual'),
    ...(isSeen ? [meta('schema:accessMode', 'visual')] : []),
    meta('schema:accessModeSufficient', 'textual'),
    ...[
      'structuralNavigation',
      'tableOfContents',
      'readingOrder',
      ...(isSeen ? ['alternativeText'] : []),
    ].map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', book('accessibility')),
  ])
  const item = (id: string, href: string, type: string, properties?: string) =>
    element('item', { id, href, 'media-type': type, ...(properties && { properties }) })
  const xhtml = 'application/xhtml+xml'
  const manifest = element('manifest', {}, [
    item('nav', 'nav.xhtml', xhtml, 'nav'),
    item('style', 'style.css', 'text/css'),
    ...editions.map(({ language }) => item(`text-${language}`, `${language}.xhtml`, xhtml)),
    ...pictures.map(({ name, type }) => item(name, name, type, name === cover ? 'cover-image' : undefined)),
  ])
  const spine = element('spine', {}, [
    ...(editions.length > 1 ? [element('itemref', { idref: 'nav' })] : []),
    ...editions.map(({ language }) => element('itemref', { idref: `text-${language}` })),
  ])
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('package', root, [metadata, manifest, spine])}\n`
}

/** The table of contents: each text, and its headings. */
export async function navigation(locale: Locale, editions: ChosenEditions): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'PrintOut' })
  const link = (href: string, title: string) => element('a', { href }, title)
  const entries = editions.map(({ language, content }) => {
    const headings = content.body.flatMap((block) =>
      block.kind === 'heading' && block.level === 2
        ? [element('li', {}, [link(`${language}.xhtml#${block.id}`, inlineText(block.content))])]
        : [],
    )
    return element('li', { lang: language, 'xml:lang': language }, [
      link(`${language}.xhtml`, content.title),
      ...(headings.length > 0 ? [element('ol', {}, headings)] : []),
    ])
  })
  const nav = element('nav', { 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'contents' }, [
    element('h1', { id: 'contents' }, t('contents')),
    element('ol', {}, entries),
  ])
  return xhtmlDocument(locale, t('contents'), [nav])
}
