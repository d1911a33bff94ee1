import { getTranslations } from 'next-intl/server'
import { pagesAbove } from '@/content/menu'
import { subjectOf } from '@/content/topics'
import type { Crumb } from '@/components/breadcrumbs'
import { addressOf } from '@/i18n/addresses'
import { newsAddress } from '@/i18n/news-addresses'
import type { Locale } from '@/i18n/routing'
import { sections, type Section } from '@/i18n/sections'

/**
 * What stands above a text: the news and its first topic, or the pages above a page. `slug` is the text's own; a topic is
 * known by the `work`.
 */
export async function crumbsTo(
  locale: Locale,
  section: Section,
  slug: string,
  work?: string,
): Promise<Crumb[]> {
  if (sections[section].isTree) return pagesAbove(locale, slug)
  const t = await getTranslations({ locale, namespace: 'SiteMenu' })
  const [topic] = work ? (await subjectOf(work)).topics : []
  return [
    { label: t('news'), href: addressOf(locale, '/news') },
    ...(topic
      ? [{ label: topic.names[locale], href: newsAddress(locale, { topic: topic.slugs[locale] }) }]
      : []),
  ]
}
