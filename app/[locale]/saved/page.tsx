import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { SavedPages } from '@/components/saved-pages'
import { addressesOf } from '@/i18n/addresses'
import { localeOf, type LocaleParams } from '../locale'
import { pageMetadata, withoutIndex } from '../page-metadata'
import { SiteFrame } from '../site-frame'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'SavedPages' })
  const editions = addressesOf('/saved')
  return withoutIndex(
    await pageMetadata({
      locale,
      title: t('title'),
      description: t('description'),
      address: editions[locale],
      editions,
    }),
  )
}

/** What a reader has saved for reading offline. The server knows nothing of it. */
export default async function SavedPage({ params }: LocaleParams) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'SavedPages' })
  return (
    <SiteFrame locale={locale} addresses={addressesOf('/saved')}>
      <Breadcrumbs locale={locale} path={[]} here={{ label: t('title') }} />
      <h1>{t('title')}</h1>
      <p className="mt-3 mb-6 max-w-text text-xl">{t('description')}</p>
      <SavedPages locale={locale} />
    </SiteFrame>
  )
}
