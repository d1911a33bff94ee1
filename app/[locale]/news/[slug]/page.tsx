import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { FeedbackForms } from '@/components/feedback-forms'
import { JsonLd } from '@/components/json-ld'
import { NewsList } from '@/components/news-list'
import { PrintedSource } from '@/components/printed-source'
import { ShareBar } from '@/components/share-bar'
import { TakeAlong } from '@/components/take-along'
import { TopicLinks } from '@/components/topic-links'
import { getArticle, type Article } from '@/content/articles'
import { latestNews, relatedNews } from '@/content/news'
import { subjectOf } from '@/content/topics'
import { textLength } from '@/content/feedback/form'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { crumbsTo } from '../../crumbs'
import { addressesIn, editionMetadata } from '../../edition-metadata'
import { EditionView } from '../../edition-view'
import { localeOf } from '../../locale'
import { SiteFrame } from '../../site-frame'
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
  const { language, slug } = article
  const url = addressOf(language, '/news/[slug]/card.png', { slug })
  return editionMetadata(locale, article, [{ url, width: 1200, height: 630 }])
}

export default async function ArticlePage({ params }: Props) {
  const locale = await localeOf(params)
  const article = await load(locale, (await params).slug)
  const { work, slug, content, publishedAt } = article
  const { siteUrl } = readSettings()
  const url = siteUrl + addressOf(locale, '/news/[slug]', { slug })
  const { topics } = await subjectOf(work)
  return (
    <SiteFrame locale={locale} addresses={addressesIn(article)}>
      <JsonLd data={await newsArticle(article, siteUrl)} />
      <Breadcrumbs locale={locale} path={await crumbsTo(locale, 'news', slug)} />
      <EditionView
        locale={locale}
        article={article}
        source={<PrintedSource locale={locale} slug={slug} siteUrl={siteUrl} />}
      />
      <TopicLinks locale={locale} topics={topics} />
      <div className="mt-12 border-t-2 border-line pt-6 print:hidden">
        <ShareBar locale={locale} url={url} title={content.title} />
        <TakeAlong locale={locale} slug={slug} changedAt={article.changedAt ?? publishedAt} />
      </div>
      <More locale={locale} article={article} />
      <div className="mt-12 border-t-2 border-line pt-6 print:hidden">
        <FeedbackForms
          locale={locale}
          path={addressOf(locale, '/news/[slug]', { slug })}
          revision={article.revision}
          textLength={textLength}
        />
      </div>
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
