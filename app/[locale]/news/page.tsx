import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { NewsList } from '@/components/news-list'
import { PageFrame } from '@/components/page-frame'
import { PageLinks } from '@/components/page-links'
import { listNews, pageNumber } from '@/content/articles'
import { addressOf, addressesOf } from '@/i18n/addresses'
import { localeOf, type LocaleParams } from '../locale'
import { pageMetadata } from '../page-metadata'

type Props = LocaleParams & { searchParams: Promise<{ page?: string | string[] }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { page, pages } = await newsPage({ params, searchParams })
  const t = await getTranslations({ locale, namespace: 'NewsList' })
  return pageMetadata({
    locale,
    title: page > 1 ? t('pageTitle', { page, pages }) : t('title'),
    description: t('description'),
    address: addressOf(locale, '/news') + (page > 1 ? `?page=${page}` : ''),
    editions: addressesOf('/news'),
  })
}

export default async function News({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { items, total, page, pages } = await newsPage({ params, searchParams })
  const t = await getTranslations({ locale, namespace: 'NewsList' })
  return (
    <PageFrame locale={locale} addresses={addressesOf('/news')}>
      <Breadcrumbs locale={locale} path={[]} here={{ label: t('title') }} />
      <h1 className="text-4xl md:text-5xl">{t('title')}</h1>
      <p className="mt-3 mb-10 text-quiet">{t('count', { count: total })}</p>
      <NewsList locale={locale} items={items} level={2} />
      <PageLinks locale={locale} address={addressOf(locale, '/news')} page={page} pages={pages} />
    </PageFrame>
  )
}

async function newsPage({ params, searchParams }: Props) {
  const { page } = await searchParams
  const number = pageNumber(typeof page === 'string' ? page : undefined)
  return (await listNews(await localeOf(params), number)) ?? notFound()
}
