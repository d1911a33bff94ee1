import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publisher } from '@/app/publisher'
import { JsonLd } from '@/components/json-ld'
import { NewsList } from '@/components/news-list'
import { latestNews, pinnedNews } from '@/content/news'
import { addressOf, addressesOf } from '@/i18n/addresses'
import { readSettings } from '@/settings'
import { localeOf, type LocaleParams } from './locale'
import { pageMetadata } from './page-metadata'
import { SiteFrame } from './site-frame'

/** The latest news on the start page, beside what is pinned. */
const latestCount = 9

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Home' })
  const municipality = (await getTranslations({ locale, namespace: 'Site' }))('name')
  const page = {
    locale,
    title: t('title', { municipality }),
    description: t('lead'),
    address: addressOf(locale, '/'),
    editions: addressesOf('/'),
  }
  return { ...pageMetadata(page), title: { absolute: t('title', { municipality }) } }
}

export default async function Home({ params }: LocaleParams) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Home' })
  const municipality = (await getTranslations({ locale, namespace: 'Site' }))('name')
  const pinned = await pinnedNews(locale)
  const isPinned = ({ slug }: { slug: string }) => pinned.some((item) => item.slug === slug)
  const latest = (await latestNews(locale, latestCount + pinned.length)).filter((item) => !isPinned(item))
  const url = readSettings().siteUrl + addressOf(locale, '/')
  return (
    <SiteFrame locale={locale} addresses={addressesOf('/')}>
      <JsonLd
        data={{
          '@type': 'WebSite',
          name: municipality,
          url,
          inLanguage: locale,
          publisher: await publisher(),
        }}
      />
      <h1 className="mt-6">{t('title', { municipality })}</h1>
      <p className="mt-4 max-w-text text-xl text-quiet">{t('lead')}</p>
      {pinned.length > 0 && (
        <section aria-labelledby="pinned" className="mt-12 border-t-4 border-accent bg-raised p-6">
          <h2 id="pinned" className="mb-6 text-2xl">
            {t('pinned')}
          </h2>
          <NewsList locale={locale} items={pinned} level={3} />
        </section>
      )}
      <h2 className="mt-12 mb-6 text-2xl">{t('latest')}</h2>
      {latest.length > 0 && <NewsList locale={locale} items={latest.slice(0, latestCount)} level={3} />}
      {latest.length + pinned.length === 0 && <p>{t('empty')}</p>}
      <p className="mt-10">
        <a href={addressOf(locale, '/news')} className="inline-flex min-h-11 items-center">
          {t('all')}
        </a>
      </p>
    </SiteFrame>
  )
}
