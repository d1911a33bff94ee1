import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import type { TranslationMethod } from '@/editions/model'
import type { Locale } from '@/i18n/routing'
import { Timestamp } from './timestamp'

type Props = {
  locale: Locale
  publishedAt: string
  changedAt?: string
  changedBy?: string
  translation?: { method: TranslationMethod; by?: string; publishedAt: string }
}

/** When the text was published and changed, by whom, and how it was translated. */
export async function AboutText({ locale, publishedAt, changedAt, changedBy, translation }: Props) {
  const t = await getTranslations({ locale, namespace: 'AboutText' })
  const site = await getTranslations({ locale, namespace: 'Site' })
  return (
    <section aria-labelledby="about-text" className="border-t-4 border-thread pt-4 text-base">
      <h2 id="about-text" className="text-xl">
        {t('title')}
      </h2>
      <dl className="mt-3 grid gap-3">
        <Entry term={t('published')}>
          <Timestamp at={publishedAt} locale={locale} />
        </Entry>
        {changedAt && (
          <Entry term={t('changed')}>
            <Timestamp at={changedAt} locale={locale} />
          </Entry>
        )}
        {changedAt && <Entry term={t('changedBy')}>{changedBy ?? site('name')}</Entry>}
        {translation && (
          <Entry term={t('translated')}>
            {translation.by
              ? t('byWhom', { method: t(translation.method), by: translation.by })
              : t(translation.method)}
          </Entry>
        )}
        {translation && (
          <Entry term={t('translationPublished')}>
            <Timestamp at={translation.publishedAt} locale={locale} />
          </Entry>
        )}
      </dl>
    </section>
  )
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-quiet">{term}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  )
}
