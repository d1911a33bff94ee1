import type { NewsArticle } from 'schema-dts'
import { getTimeZone } from 'next-intl/server'
import { publisher } from '@/app/publisher'
import type { Article } from '@/content/articles'
import type { EditionSummary } from '@/content/editions'
import { addressOf } from '@/i18n/addresses'
import { toLocalTime } from '@/i18n/formats'
import { imagesOf } from './images'

/** The article as schema.org's NewsArticle, with the works that it's translated from and into. */
export async function newsArticle(article: Article, siteUrl: string): Promise<Exclude<NewsArticle, string>> {
  const { language, slug, content, publishedAt, changedAt, changedBy, translation, editions } = article
  const url = (edition: Pick<EditionSummary, 'language' | 'slug'>) =>
    siteUrl + addressOf(edition.language, '/news/[slug]', { slug: edition.slug })
  const reference = (edition: EditionSummary): NewsArticle => ({
    '@type': 'NewsArticle',
    '@id': url(edition),
    headline: edition.title,
    inLanguage: edition.language,
  })
  const timeZone = await getTimeZone({ locale: language })
  const municipality = await publisher()
  const { '@type': type, '@id': id, name } = municipality
  const answerable = { '@type': type, '@id': id, name, url: siteUrl }
  const own = { language, slug }
  return {
    '@type': 'NewsArticle',
    '@id': url(own),
    url: url(own),
    mainEntityOfPage: url(own),
    headline: content.title,
    description: content.lead,
    inLanguage: language,
    datePublished: toLocalTime(publishedAt, timeZone),
    dateModified: toLocalTime(changedAt ?? publishedAt, timeZone),
    image: (await imagesOf(article)).map((image) => siteUrl + image.url),
    author: changedBy
      ? { '@type': 'Organization', name: changedBy, parentOrganization: answerable }
      : answerable,
    publisher: municipality,
    ...(translation
      ? !translation.isOriginalWithdrawn && { translationOfWork: reference(translation.from) }
      : { workTranslation: editions.filter((edition) => edition.language !== language).map(reference) }),
  }
}
