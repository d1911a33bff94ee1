import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import { formatMonth } from '@/i18n/formats'
import type { NewsFilter } from '@/i18n/news-addresses'
import type { Locale } from '@/i18n/routing'
import { searchButton } from './button'
import { Select } from './select'
import { TopicAndYear } from './topic-and-year'

export type NewsChoices = {
  locale: Locale
  /** What the list is narrowed down to. */
  filter: NewsFilter
  topics: { id: number; names: Record<Locale, string>; slugs: Record<Locale, string> }[]
  /** The years, and the months of the year that is chosen, that have news. */
  years: number[]
  months: number[]
}

/**
 * Chooses news by topic, year and month: the one way to. Closed where there is little room; `app/filter.css` opens it
 * elsewhere. A plain form: `content/list-addresses.ts` leads on to the list's own address.
 */
export async function NewsFilterForm({ locale, filter, topics, years, months }: NewsChoices) {
  const t = await getTranslations({ locale, namespace: 'NewsList' })
  return (
    <search aria-label={t('filter')} className="print:hidden">
      <details className="filter border-t-4 border-thread bg-raised px-5 text-base">
        <summary className="flex min-h-11 items-center gap-2 font-semibold text-link underline">
          {t('filter')}
        </summary>
        <form
          action={addressOf(locale, '/news')}
          method="get"
          className="flex flex-wrap items-end gap-3 pt-2 pb-5 md:pt-5"
        >
          <TopicAndYear {...{ locale, topics, years, filter }} />
          {filter.year && (
            <Select
              name="month"
              label={t('month')}
              all={t('allMonths')}
              options={months.map((month) => ({ value: String(month), label: formatMonth(month, locale) }))}
              chosen={filter.month?.toString()}
            />
          )}
          <button type="submit" className={searchButton}>
            {t('show')}
          </button>
        </form>
      </details>
    </search>
  )
}
