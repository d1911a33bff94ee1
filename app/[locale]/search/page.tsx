import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageFrame } from '@/components/page-frame'
import { PageLinks } from '@/components/page-links'
import { SearchForm } from '@/components/search-form'
import { SearchHits } from '@/components/search-hits'
import { pageNumber, pageSize } from '@/content/articles'
import { searchArticles, type SearchResult } from '@/content/search'
import { addressOf, addressesOf, perLocale } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { localeOf, type LocaleParams } from '../locale'
import { pageMetadata } from '../page-metadata'

type Props = LocaleParams & { searchParams: Promise<{ q?: string | string[]; page?: string | string[] }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Search' })
  const { query } = await asked(searchParams)
  const page = {
    locale,
    title: t('title'),
    description: t('description'),
    address: addressOf(locale, '/search'),
    editions: addressesOf('/search'),
  }
  return { ...pageMetadata(page), ...(query && { robots: { index: false } }) }
}

export default async function Search({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { query, page } = await asked(searchParams)
  const t = await getTranslations({ locale, namespace: 'Search' })
  const addresses = perLocale((language) => withQuery(addressOf(language, '/search'), query))
  const result = query ? await searchArticles(locale, query, page) : null
  const pages = result ? Math.max(1, Math.ceil(result.total / pageSize)) : 1
  return (
    <PageFrame locale={locale} addresses={addresses}>
      <Breadcrumbs locale={locale} path={[]} here={{ label: t('title') }} />
      <h1 className="mb-6 text-4xl md:text-5xl">{t('title')}</h1>
      <SearchForm locale={locale} query={query} />
      <div className="mt-8">
        {result ? (
          <Result locale={locale} query={query} result={result} />
        ) : (
          <p className="max-w-text">{t('empty')}</p>
        )}
      </div>
      {result && result.total > 0 && (
        <PageLinks locale={locale} address={addresses[locale]} page={page} pages={pages} />
      )}
    </PageFrame>
  )
}

async function Result({ locale, query, result }: { locale: Locale; query: string; result: SearchResult }) {
  const t = await getTranslations({ locale, namespace: 'Search' })
  const { total, hits, suggestion, matched } = result
  return (
    <>
      <p role="status" className="mb-8 max-w-text">
        {suggestion ? t('suggestion', { query, suggestion }) : t('count', { count: total, query })}
      </p>
      {matched === 'some words' && total > 0 && <p className="mb-8 max-w-text">{t('some')}</p>}
      {total > 0 ? <SearchHits locale={locale} hits={hits} /> : <p className="max-w-text">{t('none')}</p>}
    </>
  )
}

async function asked(searchParams: Props['searchParams']): Promise<{ query: string; page: number }> {
  const { q, page } = await searchParams
  const query = typeof q === 'string' ? q.trim() : ''
  return { query, page: pageNumber(typeof page === 'string' ? page : undefined) }
}

function withQuery(address: string, query: string): string {
  return query ? `${address}?q=${encodeURIComponent(query)}` : address
}
