import { isLocale, type Locale } from '@/i18n/routing'
import { getArticle, type Article } from './articles'

/** The first is the one that the address is of, unless languages were asked for; never empty. */
export type ChosenEditions = [Article, ...Article[]]

/**
 * The editions of an article in the languages asked for, in that order; the one at the address when none is.
 * Null when any of them isn't there.
 */
export async function getChosenEditions(
  locale: Locale,
  slug: string,
  languages: string[],
): Promise<ChosenEditions | null> {
  const own = await getArticle(locale, slug)
  if (!own) return null
  const [first = own, ...others] = await Promise.all(
    [...new Set(languages)].map((language) => inLanguage(own, language)),
  )
  return first && others.every((edition) => edition !== null) ? [first, ...others] : null
}

async function inLanguage(own: Article, language: string): Promise<Article | null> {
  const edition = own.editions.find((one) => one.language === language)
  return edition && isLocale(language) ? getArticle(language, edition.slug) : null
}
