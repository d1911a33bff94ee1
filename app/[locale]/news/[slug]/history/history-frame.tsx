import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageFrame } from '@/components/page-frame'
import type { History } from '@/content/history'
import { addressOf, perLocale } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'

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
  const menu = await getTranslations({ locale, namespace: 'SiteMenu' })
  const { language, slug, title, isPublic, editions } = history
  const list = addressOf(locale, '/news/[slug]/history', { slug })
  const addresses = perLocale((other) => {
    const edition = editions.find((one) => one.language === other && one.language !== language)
    if (edition) return addressOf(other, '/news/[slug]/history', { slug: edition.slug })
    return number
      ? addressOf(other, '/news/[slug]/history/[number]', { slug, number })
      : addressOf(other, '/news/[slug]/history', { slug })
  })
  const article = {
    label: title,
    href: addressOf(locale, '/news/[slug]', { slug }),
    ...(language !== locale && { language }),
  }
  return (
    <PageFrame locale={locale} addresses={addresses}>
      <Breadcrumbs
        locale={locale}
        path={[
          { label: menu('news'), href: addressOf(locale, '/news') },
          ...(isPublic ? [article] : []),
          ...(number ? [{ label: t('title'), href: list }] : []),
        ]}
        here={{ label: number ? t('revision', { number }) : t('title') }}
      />
      {children}
    </PageFrame>
  )
}
