import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { AboutText } from '@/components/about-text'
import { ArticleNotices } from '@/components/article-notices'
import { ArticleView } from '@/components/article-view'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { JsonLd } from '@/components/json-ld'
import { NewsList } from '@/components/news-list'
import { PageFrame } from '@/components/page-frame'
import { ShareBar } from '@/components/share-bar'
import { ageMarks, TranslationAge } from '@/components/translation-age'
import { getArticle, latestNews, type Article } from '@/content/articles'
import { addressOf, perLocale } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { localeOf } from '../../locale'
import { openGraphLocales, pageMetadata } from '../../page-metadata'
import { newsArticle } from './news-article'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** News items below an article. */
const latestCount = 3

const load = cache(
  async (locale: Locale, slug: string): Promise<Article> => (await getArticle(locale, slug)) ?? notFound(),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { language, slug, content, editions, publishedAt, changedAt, translation } = await load(
    locale,
    (await params).slug,
  )
  const address = addressOf(language, '/news/[slug]', { slug })
  // Where the original is withdrawn, all that is left agrees on the first
  const original = translation?.isOriginalWithdrawn
    ? editions[0]?.language
    : (translation?.from.language ?? language)
  const metadata = pageMetadata({
    title: content.title,
    description: content.lead,
    address,
    editions: Object.fromEntries(
      editions.map((edition) => [
        edition.language,
        addressOf(edition.language, '/news/[slug]', { slug: edition.slug }),
      ]),
    ),
    ...(original && { original }),
  })
  return {
    ...metadata,
    openGraph: {
      type: 'article',
      title: content.title,
      description: content.lead,
      url: address,
      siteName: (await getTranslations({ locale, namespace: 'Site' }))('name'),
      locale: openGraphLocales[language],
      publishedTime: publishedAt,
      modifiedTime: changedAt ?? publishedAt,
      images: [
        {
          url: addressOf(language, '/news/[slug]/card.png', { slug }),
          width: 1200,
          height: 630,
          alt: content.title,
        },
      ],
    },
    twitter: { card: 'summary_large_image' },
  }
}

export default async function ArticlePage({ params }: Props) {
  const locale = await localeOf(params)
  const article = await load(locale, (await params).slug)
  const { language, slug, content, terms, publishedAt, translation } = article
  const t = await getTranslations({ locale, namespace: 'Article' })
  const menu = await getTranslations({ locale, namespace: 'SiteMenu' })
  const { siteUrl } = readSettings()
  const url = siteUrl + addressOf(locale, '/news/[slug]', { slug })
  const latest = await latestNews(locale, latestCount, slug)
  const behind = translation?.age && { age: translation.age, original: translation.from }
  const marks = behind && (await ageMarks({ locale, ...behind }))
  return (
    <PageFrame locale={locale} addresses={addressesIn(article)}>
      <JsonLd data={newsArticle(article, siteUrl)} />
      <Breadcrumbs
        locale={locale}
        path={[{ label: menu('news'), href: addressOf(locale, '/news') }]}
        here={{ label: content.title, ...(language !== locale && { language }) }}
      />
      <ArticleView
        locale={locale}
        language={language}
        content={content}
        terms={terms}
        publishedAt={publishedAt}
        notices={
          <ArticleNotices
            locale={locale}
            language={language}
            publishedAt={publishedAt}
            {...(translation && {
              original: { ...translation.from, isWithdrawn: translation.isOriginalWithdrawn },
            })}
            age={
              behind && (
                <TranslationAge
                  locale={locale}
                  slug={slug}
                  ids={content.body.map(({ id }) => id)}
                  {...behind}
                />
              )
            }
          />
        }
        {...(marks && { marks })}
        about={<AboutText locale={locale} {...article} />}
      />
      <div className="mt-12 border-t-2 border-line pt-6 print:hidden">
        <ShareBar locale={locale} url={url} title={content.title} />
      </div>
      <p className="hidden text-base print:mt-8 print:block">{url}</p>
      {latest.length > 0 && (
        <section className="mt-12 print:hidden">
          <h2 className="mb-6 text-2xl">{t('latest')}</h2>
          <NewsList locale={locale} items={latest} level={3} />
        </section>
      )}
    </PageFrame>
  )
}

/** The same article in each language; one that it lacks leads to the text as it is, under that language's interface. */
function addressesIn({ slug, editions, translation }: Article): Record<Locale, string> {
  const untranslated = translation?.from.slug ?? slug
  return perLocale((locale) => {
    const edition = editions.find(({ language }) => language === locale)
    return addressOf(locale, '/news/[slug]', { slug: edition?.slug ?? untranslated })
  })
}
