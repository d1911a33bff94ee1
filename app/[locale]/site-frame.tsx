import type { ReactNode } from 'react'
import { PageFrame } from '@/components/page-frame'
import { footerPages, menuPages } from '@/content/menu'
import type { Locale } from '@/i18n/routing'

type Props = {
  locale: Locale
  /** Where this page is in each language. */
  addresses: Record<Locale, string>
  children: ReactNode
}

/** The frame of every page, with the menu and the footer that editors arrange. */
export async function SiteFrame({ locale, addresses, children }: Props) {
  const [menu, footer] = await Promise.all([menuPages(locale), footerPages(locale)])
  return (
    <PageFrame locale={locale} addresses={addresses} menu={menu} footer={footer}>
      {children}
    </PageFrame>
  )
}
