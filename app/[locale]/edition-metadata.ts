import type { Metadata } from 'next'
import type { Article } from '@/content/articles'
import { descriptionOf } from '@/editions/description'
import { addressOf, perLocale } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { pageMetadata, siteOpenGraph } from './page-metadata'

/** What search engines and others that link to a text are told of it; `images` are its own. */
export async function editionMetadata(
  locale: Locale,
  article: Article,
  images: { url: string; width: number; height: number; alt?: string }[] = [],
): Promise<Metadata> {
  const { section, language, slug, content, editions, publishedAt, changedAt, translation } = article
  const { title } = content
  const pictures = images.map((image) => ({ ...image, alt: image.alt || title }))
  const address = addressOf(language, `/${section}/[slug]`, { slug })
  // Where the original is withdrawn, all that is left agrees on the first
  const original = translation?.isOriginalWithdrawn
    ? editions[0]?.language
    : (translation?.from.language ?? language)
  const metadata = await pageMetadata({
    locale,
    title,
    description: descriptionOf(content),
    address,
    images: pictures,
    editions: Object.fromEntries(
      editions.map((edition) => [
        edition.language,
        addressOf(edition.language, `/${section}/[slug]`, { slug: edition.slug }),
      ]),
    ),
    ...(original && { original }),
  })
  return {
    ...metadata,
    openGraph: {
      ...metadata.openGraph,
      ...(await siteOpenGraph(language, pictures)),
      type: 'article',
      publishedTime: publishedAt,
      modifiedTime: changedAt ?? publishedAt,
    },
  }
}

/** The same text in each language; one that it lacks leads to the text as it is, under that language's interface. */
export function addressesIn({ section, slug, editions, translation }: Article): Record<Locale, string> {
  const untranslated = translation?.from.slug ?? slug
  return perLocale((locale) => {
    const edition = editions.find(({ language }) => language === locale)
    return addressOf(locale, `/${section}/[slug]`, { slug: edition?.slug ?? untranslated })
  })
}
