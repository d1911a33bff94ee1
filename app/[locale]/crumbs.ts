import { getTranslations } from 'next-intl/server'
import { pagesAbove } from '@/content/menu'
import type { Crumb } from '@/components/breadcrumbs'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { sections, type Section } from '@/i18n/sections'

/** What stands above a text: the news, or the pages above a page. `slug` is the text's own. */
export async function crumbsTo(locale: Locale, section: Section, slug: string): Promise<Crumb[]> {
  if (sections[section].isTree) return pagesAbove(locale, slug)
  const t = await getTranslations({ locale, namespace: 'SiteMenu' })
  return [{ label: t('news'), href: addressOf(locale, '/news') }]
}
