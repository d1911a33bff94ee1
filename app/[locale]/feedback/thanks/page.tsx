import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { addressOf, addressesOf } from '@/i18n/addresses'
import { readSettings } from '@/settings'
import { localeOf, type LocaleParams } from '../../locale'
import { SiteFrame } from '../../site-frame'
import { pageOnSite } from '../page-on-site'

type Props = LocaleParams & { searchParams: Promise<{ path?: string | string[] }> }

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'Feedback' })
  return { title: t('thanks'), robots: { index: false } }
}

/** That what a reader sent has arrived, what becomes of it, and the way back. */
export default async function Thanks({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Feedback' })
  const page = pageOnSite((await searchParams).path)
  return (
    <SiteFrame locale={locale} addresses={addressesOf('/feedback/thanks')} feedback={null}>
      <h1 className="mt-6">{t('thanks')}</h1>
      <p className="mt-6 max-w-text text-xl">{t('kept', { days: readSettings().feedbackDays })}</p>
      <p className="mt-8">
        <a href={page ?? addressOf(locale, '/news')} className="inline-flex min-h-11 items-center">
          {page ? t('back') : t('news')}
        </a>
      </p>
    </SiteFrame>
  )
}
