import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ArticleView } from '@/components/article-view'
import { Notice } from '@/components/notice'
import { getDraft } from '@/content/preview'
import { addressesOf } from '@/i18n/addresses'
import { localeOf } from '../../../locale'
import { SiteFrame } from '../../../site-frame'

type Props = {
  params: Promise<{ locale: string; collection: string; id: string }>
  searchParams: Promise<{ until?: string; key?: string }>
}

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'no-referrer' }

/** A draft as it would look, for an editor or someone an editor gave the link to. */
export default async function Preview({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { collection, id } = await params
  const { until, key } = await searchParams
  const draft = await getDraft(collection, Number(id), Number(until), String(key))
  if (!draft) notFound()
  const t = await getTranslations({ locale, namespace: 'Preview' })
  const { language, content, problems, terms, publishedAt } = draft
  return (
    <SiteFrame feedback={null} locale={locale} addresses={addressesOf('/')}>
      <title>{t('title', { title: content.title })}</title>
      <div className="my-6 grid gap-3">
        <Notice>
          <p>{t('notice')}</p>
        </Notice>
        {problems.length > 0 && (
          <Notice>
            <p>{t('problems')}</p>
            <ul className="list-disc ps-6">
              {problems.map((problem, at) => (
                <li key={at}>{problem[locale]}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      <ArticleView
        locale={locale}
        language={language}
        content={content}
        terms={terms}
        {...(publishedAt && { publishedAt })}
      />
    </SiteFrame>
  )
}
