import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import type { History } from '@/content/history'
import { addressOf, perLocale } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { crumbsTo } from '../../../crumbs'
import { SiteFrame } from '../../../site-frame'

type Props = {
  locale: Locale
  history: History
  /** The revision that the page is of; absent for the list of them. */
  number?: string
  children: ReactNode
}

/** What the pages of a text's history have around them. In another language they lead to its edition's history. */
export async function HistoryFrame({ locale, history, number, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'History' })
  const { section, language, slug, title, isPublic, editions } = history
  const list = addressOf(locale, `/${section}/[slug]/history`, { slug })
  const addresses = perLocale((other) => {
    const edition = editions.find((one) => one.language === other && one.language !== language)
    if (edition) return addressOf(other, `/${section}/[slug]/history`, { slug: edition.slug })
    return number
      ? addressOf(other, `/${section}/[slug]/history/[number]`, { slug, number })
      : addressOf(other, `/${section}/[slug]/history`, { slug })
  })
  const article = {
    label: title,
    href: addressOf(locale, `/${section}/[slug]`, { slug }),
    ...(language !== locale && { language }),
  }
  return (
    <SiteFrame locale={locale} addresses={addresses}>
      <Breadcrumbs
        locale={locale}
        path={[
          ...(await crumbsTo(locale, section, slug)),
          ...(isPublic ? [article] : []),
          ...(number ? [{ label: t('title'), href: list }] : []),
        ]}
        here={{ label: number ? t('revision', { number }) : t('title') }}
      />
      {children}
    </SiteFrame>
  )
}
