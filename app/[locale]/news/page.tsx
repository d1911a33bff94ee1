import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Cloth } from '@/components/cloth'
import { NewsFilterForm } from '@/components/news-filter-form'
import { NewsList } from '@/components/news-list'
import { PageLinks } from '@/components/page-links'
import { listNews, pageNumber } from '@/content/news'
import { newsTimes } from '@/content/news-choices'
import { allTopics, findTopic } from '@/content/topics'
import { addressOf } from '@/i18n/addresses'
import { newsAddress } from '@/i18n/news-addresses'
import { routing, type Locale } from '@/i18n/routing'
import { localeOf, type LocaleParams } from '../locale'
import { pageMetadata, withoutIndex } from '../page-metadata'
import { SiteFrame } from '../site-frame'
import { Trail } from '../trail'
import { filterIn, listAddresses, listTitle } from './list'

type Props = LocaleParams & {
  searchParams: Promise<{ page?: string; topic?: string; year?: string; month?: string }>
}

/** Read once for the page and its metadata: `cache` compares strings, but of objects only their identity. */
const load = cache(async (locale: Locale, page: string, topic: string, year: string, month: string) => {
  const filter = filterIn({ topic, year, month })
  const list = (await listNews(locale, pageNumber(page), filter)) ?? notFound()
  const title = await listTitle(locale, filter)
  return { locale, filter, list, title, addresses: await listAddresses(locale, filter) }
})

async function listOf({ params, searchParams }: Props) {
  const { page = '', topic = '', year = '', month = '' } = await searchParams
  return load(await localeOf(params), page, topic, year, month)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, filter, list, title, addresses } = await listOf(props)
  const { page, pages, total } = list
  const t = await getTranslations({ locale, namespace: 'NewsList' })
  const site = await getTranslations({ locale, namespace: 'Site' })
  const at = (number: number) => addresses[locale] + (number > 1 ? `?page=${number}` : '')
  const isWhole = Object.keys(filter).length === 0
  const metadata = await pageMetadata({
    locale,
    title: page > 1 ? t('pageTitle', { title, page, pages }) : title,
    description: t(isWhole ? 'description' : 'descriptionOf', { title, municipality: site('name') }),
    address: at(page),
    editions: addresses,
  })
  const listed = {
    ...metadata,
    alternates: {
      ...metadata.alternates,
      types: { ...metadata.alternates?.types, 'application/atom+xml': newsAddress(locale, filter, true) },
    },
    pagination: {
      ...(page > 1 && { previous: at(page - 1) }),
      ...(page < pages && { next: at(page + 1) }),
    },
  }
  return total === 0 ? withoutIndex(listed) : listed
}

export default async function News(props: Props) {
  const { locale, filter, list, title, addresses } = await listOf(props)
  const { items, total, page, pages } = list
  const t = await getTranslations({ locale, namespace: 'NewsList' })
  const topic = filter.topic && (await findTopic(locale, filter.topic))?.slugs[routing.defaultLocale]
  const choices = { locale, filter, topics: await allTopics(), ...(await newsTimes(locale, filter)) }
  const isWhole = Object.keys(filter).length === 0
  return (
    <SiteFrame locale={locale} addresses={addresses}>
      <Trail
        locale={locale}
        path={isWhole ? [] : [{ label: t('title'), href: addressOf(locale, '/news') }]}
        here={title}
      />
      <h1>{title}</h1>
      {topic && <Cloth id="topic" topic={topic} className="mt-4 h-12 w-full md:h-24 print:hidden" />}
      <p className="mt-3 mb-6 text-quiet">{t('count', { count: total })}</p>
      <NewsFilterForm {...choices} />
      <div className="mt-10">
        {total > 0 ? <NewsList locale={locale} items={items} level={2} /> : <p>{t('none')}</p>}
      </div>
      <PageLinks locale={locale} address={addresses[locale]} page={page} pages={pages} />
      <p className="mt-12 print:hidden">
        <a href={newsAddress(locale, filter, true)} className="inline-flex min-h-11 items-center">
          {t('feed')}
        </a>
      </p>
    </SiteFrame>
  )
}
