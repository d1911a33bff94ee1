import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publisher, publisherName } from '@/app/publisher'
import { JsonLd } from '@/components/json-ld'
import { NewsList } from '@/components/news-list'
import { Question } from '@/components/question'
import { ServiceMessages } from '@/components/service-messages'
import { TopStories } from '@/components/top-stories'
import { serviceMessages } from '@/content/messages'
import { municipality } from '@/content/municipality'
import { latestNews } from '@/content/news'
import { startPage } from '@/content/start-page'
import { addressOf, addressesOf } from '@/i18n/addresses'
import { routing } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { localeOf, type LocaleParams } from './locale'
import { pageMetadata } from './page-metadata'
import { SiteFrame } from './site-frame'

/** The lead story and those beside it: what editors chose, and then the latest. */
const mostStories = 5
/** The latest news below them. */
const latestCount = 6

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Home' })
  const name = (await getTranslations({ locale, namespace: 'Site' }))('name')
  const page = {
    locale,
    title: t('title', { municipality: name }),
    description: t('description', { municipality: name }),
    address: addressOf(locale, '/'),
    editions: addressesOf('/'),
  }
  return { ...(await pageMetadata(page)), title: { absolute: t('title', { municipality: name }) } }
}

export default async function Home({ params }: LocaleParams) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Home' })
  const { pinned, ...question } = await startPage(locale)
  const isPinned = ({ slug }: { slug: string }) => pinned.some((item) => item.slug === slug)
  const rest = (await latestNews(locale, mostStories + latestCount)).filter((item) => !isPinned(item))
  const stories = [...pinned, ...rest].slice(0, mostStories)
  const latest = rest.slice(stories.length - pinned.length).slice(0, latestCount)
  const { siteUrl } = readSettings()
  const { names } = await municipality()
  return (
    <SiteFrame locale={locale} addresses={addressesOf('/')}>
      <JsonLd
        data={{
          '@type': 'WebSite',
          '@id': `${siteUrl}/#site`,
          name: await publisherName(),
          ...(names && { alternateName: [...new Set(Object.values(names))] }),
          url: siteUrl,
          inLanguage: [...routing.locales],
          publisher: await publisher(),
        }}
      />
      <Question locale={locale} {...question} />
      <ServiceMessages locale={locale} messages={await serviceMessages(locale)} />
      <section aria-labelledby="stories" className="mt-8">
        <h2 id="stories" className="sr-only">
          {t('pinned')}
        </h2>
        <TopStories locale={locale} items={stories} />
        {stories.length === 0 && <p>{t('empty')}</p>}
      </section>
      {latest.length > 0 && (
        <section aria-labelledby="latest" className="mt-12">
          <h2 id="latest" className="mb-6 border-b-2 border-thread pb-2 text-[1.5rem]">
            {t('latest')}
          </h2>
          <NewsList locale={locale} items={latest} level={3} />
        </section>
      )}
      {stories.length > 0 && (
        <p className="mt-8">
          <a href={addressOf(locale, '/news')} className="inline-flex min-h-11 items-center">
            {t('all')}
          </a>
        </p>
      )}
    </SiteFrame>
  )
}
