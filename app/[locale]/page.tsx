import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { JsonLd } from '@/components/json-ld'
import { NewsList } from '@/components/news-list'
import { PageFrame } from '@/components/page-frame'
import { latestNews } from '@/content/articles'
import { addressOf, addressesOf } from '@/i18n/addresses'
import { readSettings } from '@/settings'
import { localeOf, type LocaleParams } from './locale'
import { pageMetadata } from './page-metadata'

/** News items on the start page. */
const latestCount = 9

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Home' })
  const page = {
    locale,
    title: t('title'),
    description: t('lead'),
    address: addressOf(locale, '/'),
    editions: addressesOf('/'),
  }
  return { ...pageMetadata(page), title: { absolute: t('title') } }
}

export default async function Home({ params }: LocaleParams) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Home' })
  const items = await latestNews(locale, latestCount)
  const url = readSettings().siteUrl + addressOf(locale, '/')
  return (
    <PageFrame locale={locale} addresses={addressesOf('/')}>
      <JsonLd data={{ '@type': 'WebSite', name: t('title'), url, inLanguage: locale }} />
      <h1 className="mt-6 text-4xl md:text-5xl">{t('title')}</h1>
      <p className="mt-4 max-w-text text-xl text-quiet">{t('lead')}</p>
      <h2 className="mt-12 mb-6 text-2xl">{t('latest')}</h2>
      {items.length ? <NewsList locale={locale} items={items} level={3} /> : <p>{t('empty')}</p>}
      <p className="mt-10">
        <a href={addressOf(locale, '/news')} className="inline-flex min-h-11 items-center">
          {t('all')}
        </a>
      </p>
    </PageFrame>
  )
}
