import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ArticleView } from '@/components/article-view'
import { Notice } from '@/components/notice'
import { RevisionDifference } from '@/components/revision-difference'
import { ReviewForm } from '@/components/review-form'
import { getReview } from '@/content/review'
import { addressesOf } from '@/i18n/addresses'
import { localeOf } from '../../../locale'
import { SiteFrame } from '../../../site-frame'

type Props = { params: Promise<{ locale: string; key: string }> }

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'no-referrer' }

/** A text that somebody without account was asked to look at before it's public: what it says, what is new, and an answer. */
export default async function ReviewPage({ params }: Props) {
  const locale = await localeOf(params)
  const { key } = await params
  const review = await getReview(locale, key)
  if (!review) notFound()
  const t = await getTranslations({ locale, namespace: 'Review' })
  const frame = { feedback: null, locale, addresses: addressesOf('/') }
  if ('problem' in review)
    return (
      <SiteFrame {...frame}>
        <title>{review.problem}</title>
        <h1 className="my-6 max-w-text text-2xl">{review.problem}</h1>
      </SiteFrame>
    )
  const { language, content, difference, terms } = review
  return (
    <SiteFrame {...frame}>
      <title>{t('title', { title: content.title })}</title>
      <div className="my-6 grid gap-6">
        <Notice>
          <p>{t('notice')}</p>
        </Notice>
        <ReviewForm locale={locale} reviewKey={key} />
        <section aria-labelledby="changes">
          <h2 id="changes" className="text-2xl">
            {t('changes')}
          </h2>
          {difference ? (
            <RevisionDifference locale={locale} language={language} difference={difference} />
          ) : (
            <p className="mt-3">{t('new')}</p>
          )}
        </section>
        <p className="text-2xl font-semibold">{t('text')}</p>
      </div>
      <ArticleView locale={locale} language={language} content={content} terms={terms} />
    </SiteFrame>
  )
}
