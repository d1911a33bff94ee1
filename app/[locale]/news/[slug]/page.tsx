import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { JsonLd } from '@/components/json-ld'
import { NewsList } from '@/components/news-list'
import { PrintedSource } from '@/components/printed-source'
import { TopicLinks } from '@/components/topic-links'
import { getArticle, type Article } from '@/content/articles'
import { latestNews, relatedNews } from '@/content/news'
import { subjectOf } from '@/content/topics'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { crumbsTo } from '../../crumbs'
import { addressesIn, editionMetadata } from '../../edition-metadata'
import { EditionView } from '../../edition-view'
import { localeOf } from '../../locale'
import { SiteFrame } from '../../site-frame'
import { Trail } from '../../trail'
import { imagesOf } from './images'
import { newsArticle } from './news-article'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** News items below an article. */
const latestCount = 3

const load = cache(
  async (locale: Locale, slug: string): Promise<Article> => (await getArticle(locale, slug)) ?? notFound(),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const article = await load(locale, (await params).slug)
  return editionMetadata(locale, article, await imagesOf(article))
}

export default async function ArticlePage({ params }: Props) {
  const locale = await localeOf(params)
  const article = await load(locale, (await params).slug)
  const { work, slug } = article
  const { siteUrl } = readSettings()
  const { topics } = await subjectOf(work)
  return (
    <SiteFrame
      locale={locale}
      addresses={addressesIn(article)}
      feedback={{ path: addressOf(locale, '/news/[slug]', { slug }), revision: article.revision }}
    >
      <JsonLd data={await newsArticle(article, siteUrl)} />
      <Trail
        locale={locale}
        path={await crumbsTo(locale, 'news', slug, work)}
        here={article.content.title}
        isTitled
      />
      <EditionView
        locale={locale}
        article={article}
        source={<PrintedSource locale={locale} slug={slug} siteUrl={siteUrl} />}
        end={<TopicLinks locale={locale} topics={topics} />}
      />
      <More locale={locale} article={article} />
    </SiteFrame>
  )
}

/** News on the same subject where there are any, and else the latest. */
async function More({ locale, article }: { locale: Locale; article: Article }) {
  const t = await getTranslations({ locale, namespace: 'Article' })
  const related = await relatedNews(locale, article, latestCount)
  const items = related.length > 0 ? related : await latestNews(locale, latestCount, article.slug)
  if (items.length === 0) return null
  return (
    <section aria-labelledby="more" className="mt-12 print:hidden">
      <h2 id="more" className="mb-6 text-2xl">
        {t(related.length > 0 ? 'related' : 'latest')}
      </h2>
      <NewsList locale={locale} items={items} level={3} />
    </section>
  )
}
