import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FeedbackForms } from '@/components/feedback-forms'
import { Notice } from '@/components/notice'
import { refusalStatus, textLength, type Refusal } from '@/content/feedback/form'
import { addressOf, addressesOf } from '@/i18n/addresses'
import { localeOf, type LocaleParams } from '../locale'
import { SiteFrame } from '../site-frame'
import { pageOnSite } from './page-on-site'

type QueryParameters = Partial<Record<'reason' | 'path' | 'revision' | 'text', string | string[]>>
type Props = LocaleParams & { searchParams: Promise<QueryParameters> }

/** What is wrong comes first: it's what a screen reader says first. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'Feedback' })
  const { reason } = await searchParams
  const title = isRefusal(reason)
    ? t('wrong', { reason: t(`refused.${reason}`, { most: textLength.max }) })
    : t('title')
  return { title, robots: { index: false } }
}

/** What a reader gets whose form wasn't taken: why, and the form as they had filled it in. */
export default async function Feedback({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Feedback' })
  const { reason, path, revision, text } = await searchParams
  const page = pageOnSite(path)
  const number = Number(revision)
  const refusal = isRefusal(reason) ? t(`refused.${reason}`, { most: textLength.max }) : undefined
  const isOfText = reason === 'short' || reason === 'long' || reason === 'links'
  return (
    <SiteFrame locale={locale} addresses={addressesOf('/feedback')} feedback={null}>
      <h1 className="mt-6 mb-6">{t('title')}</h1>
      {refusal && (
        <div role="alert" tabIndex={-1} autoFocus={!isOfText} className="mb-8">
          <Notice>
            <p>{refusal}</p>
          </Notice>
        </div>
      )}
      {page && number >= 0 ? (
        <FeedbackForms
          locale={locale}
          path={page}
          revision={number}
          textLength={textLength}
          {...(typeof text === 'string' && { text })}
          {...(refusal && isOfText && { fault: refusal })}
        />
      ) : (
        <p className="max-w-text">{t('elsewhere')}</p>
      )}
      <p className="mt-8">
        <a href={page ?? addressOf(locale, '/news')} className="inline-flex min-h-11 items-center">
          {page ? t('back') : t('news')}
        </a>
      </p>
    </SiteFrame>
  )
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'string' && Object.hasOwn(refusalStatus, value)
}
