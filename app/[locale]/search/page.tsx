import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageLinks } from '@/components/page-links'
import { SearchForm } from '@/components/search-form'
import { SearchHits } from '@/components/search-hits'
import { TopicAndYear } from '@/components/topic-and-year'
import { pageNumber, pageSize } from '@/content/news'
import { yearsInAnyLanguage } from '@/content/news-choices'
import { searchArticles, type SearchFilter, type SearchResult } from '@/content/search'
import { allTopics, findTopic } from '@/content/topics'
import { addressOf, addressesOf, perLocale } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { localeOf, type LocaleParams } from '../locale'
import { pageMetadata, withoutIndex } from '../page-metadata'
import { SiteFrame } from '../site-frame'
import { WaysOn } from '../ways-on'

type QueryValue = string | string[] | undefined
type Props = LocaleParams & {
  searchParams: Promise<{ q?: QueryValue; page?: QueryValue; topic?: QueryValue; year?: QueryValue }>
}

type Words = Awaited<ReturnType<typeof getTranslations<'Search'>>>

/** Searched once for the page and its title. */
const find = cache((locale: Locale, query: string, page: number, topic?: string, year?: number) =>
  searchArticles(locale, query, page, { ...(topic && { topic }), ...(year && { year }) }),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Search' })
  const { query, page: number, filter } = await readQuery(searchParams)
  const found = query ? await find(locale, query, number, filter.topic, filter.year) : null
  const page = {
    locale,
    title: found ? sentenceFor(t, query, found) : t('title'),
    description: t('description'),
    address: addressOf(locale, '/search'),
    editions: addressesOf('/search'),
  }
  const metadata = await pageMetadata(page)
  return query ? withoutIndex(metadata) : metadata
}

export default async function Search({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { query, page, filter } = await readQuery(searchParams)
  const t = await getTranslations({ locale, namespace: 'Search' })
  const topic = filter.topic ? await findTopic(locale, filter.topic) : null
  const addresses = perLocale((language) =>
    searchAddress(language, query, { ...filter, ...(topic && { topic: topic.slugs[language] }) }),
  )
  const result = query ? await find(locale, query, page, filter.topic, filter.year) : null
  const pages = result ? Math.max(1, Math.ceil(result.total / pageSize)) : 1
  return (
    <SiteFrame
      locale={locale}
      addresses={addresses}
      {...(result?.total === 0 && { feedback: { path: addresses[locale], revision: 0, isLost: true } })}
    >
      <Breadcrumbs locale={locale} path={[]} here={{ label: t('title') }} />
      <h1 className="mb-6">{t('title')}</h1>
      <SearchForm locale={locale} query={query}>
        <TopicAndYear
          locale={locale}
          topics={await allTopics()}
          years={await yearsInAnyLanguage(filter.year)}
          filter={filter}
        />
      </SearchForm>
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
    </SiteFrame>
  )
}

/** What was found, in a sentence: the page's title, and its first words below the form. */
function sentenceFor(t: Words, query: string, { total, more, suggestion }: SearchResult): string {
  if (suggestion) return t('suggestion', { query, suggestion })
  return t(more ? 'atLeast' : 'count', { count: total, query })
}

async function Result({ locale, query, result }: { locale: Locale; query: string; result: SearchResult }) {
  const t = await getTranslations({ locale, namespace: 'Search' })
  const { total, hits, matched } = result
  return (
    <>
      <p role="status" className="mb-8 max-w-text">
        {sentenceFor(t, query, result)}
      </p>
      {matched === 'some words' && total > 0 && <p className="mb-8 max-w-text">{t('some')}</p>}
      {total > 0 ? (
        <SearchHits locale={locale} hits={hits} />
      ) : (
        <>
          <p className="max-w-text">{t('none')}</p>
          <WaysOn locale={locale} />
        </>
      )}
    </>
  )
}

async function readQuery(searchParams: Props['searchParams']) {
  const { q, page, topic, year } = await searchParams
  const one = (value: QueryValue) => (typeof value === 'string' ? value.trim() : '')
  const filter: SearchFilter = {
    ...(one(topic) && { topic: one(topic) }),
    ...(/^\d{4}$/.test(one(year)) && { year: Number(one(year)) }),
  }
  return { query: one(q), page: pageNumber(one(page)), filter }
}

function searchAddress(locale: Locale, query: string, { topic, year }: SearchFilter): string {
  const given = new URLSearchParams({
    ...(query && { q: query }),
    ...(topic && { topic }),
    ...(year && { year: String(year) }),
  })
  const address = addressOf(locale, '/search')
  return given.size > 0 ? `${address}?${given.toString()}` : address
}
