import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { searchButton } from './button'

type Props = {
  locale: Locale
  query?: string
  /** More fields, to narrow the hits down. */
  children?: ReactNode
}

/** A plain form: works without a script. Its field must have a visible label. */
export async function SearchForm({ locale, query = '', children }: Props) {
  const t = await getTranslations({ locale, namespace: 'Search' })
  return (
    <search className="print:hidden">
      <form
        action={addressOf(locale, '/search')}
        method="get"
        className="flex max-w-3xl flex-wrap items-end gap-3"
      >
        <div className="grow basis-60">
          <label htmlFor="q" className="block font-semibold">
            {t('label')}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            autoComplete="off"
            className="mt-1 min-h-11 w-full rounded-sm border-2 border-edge bg-paper px-3"
          />
        </div>
        {children}
        <button type="submit" className={searchButton}>
          {t('button')}
        </button>
      </form>
    </search>
  )
}
