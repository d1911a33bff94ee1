import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { Article } from '@/content/articles'
import { addressOf, perLocale } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { openGraphLocales, pageMetadata } from './page-metadata'

/** What search engines and others that link to a text are told of it; `images` are its own. */
export async function editionMetadata(
  locale: Locale,
  article: Article,
  images: { url: string; width: number; height: number }[] = [],
): Promise<Metadata> {
  const { section, language, slug, content, editions, publishedAt, changedAt, translation } = article
  const { title, lead } = content
  const address = addressOf(language, `/${section}/[slug]`, { slug })
  // Where the original is withdrawn, all that is left agrees on the first
  const original = translation?.isOriginalWithdrawn
    ? editions[0]?.language
    : (translation?.from.language ?? language)
  const metadata = pageMetadata({
    locale,
    title,
    description: lead,
    address,
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
      type: 'article',
      title,
      description: lead,
      url: address,
      siteName: (await getTranslations({ locale, namespace: 'Site' }))('name'),
      locale: openGraphLocales[language],
      publishedTime: publishedAt,
      modifiedTime: changedAt ?? publishedAt,
      images: images.map((image) => ({ ...image, alt: title })),
    },
    twitter: { card: images.length > 0 ? 'summary_large_image' : 'summary' },
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
