import { getTranslations } from 'next-intl/server'
import { findTopic } from '@/content/topics'
import { perLocale } from '@/i18n/addresses'
import { formatMonth } from '@/i18n/formats'
import { newsAddress, type NewsFilter } from '@/i18n/news-addresses'
import type { Locale } from '@/i18n/routing'

type Query = { topic?: string | null; year?: string | null; month?: string | null }

/** What a list is narrowed down to, as `proxy.ts` found it in the address. */
export function filterIn({ topic, year, month }: Query): NewsFilter {
  return {
    ...(topic && { topic }),
    ...(year && { year: Number(year) }),
    ...(month && { month: Number(month) }),
  }
}

/** What a list is called: `Nyheter från mars 2018`. */
export async function listTitle(locale: Locale, { topic, year, month }: NewsFilter): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'NewsList' })
  const about = topic ? ((await findTopic(locale, topic))?.names[locale] ?? '') : ''
  const when = { year: String(year), month: month ? formatMonth(month, locale) : '' }
  if (!year) return about ? t('about', { topic: about }) : t('title')
  if (!about) return t(month ? 'fromMonth' : 'fromYear', when)
  return t(month ? 'aboutFromMonth' : 'aboutFromYear', { topic: about, ...when })
}

/** The same list in each language. */
export async function listAddresses(locale: Locale, filter: NewsFilter): Promise<Record<Locale, string>> {
  const topic = filter.topic ? await findTopic(locale, filter.topic) : null
  return perLocale((other) => newsAddress(other, { ...filter, ...(topic && { topic: topic.slugs[other] }) }))
}
