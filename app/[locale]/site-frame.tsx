import type { ReactNode } from 'react'
import { PageFrame } from '@/components/page-frame'
import { footerPages, menuPages } from '@/content/menu'
import { municipality } from '@/content/municipality'
import { pick } from '@/i18n/pick'
import type { Locale } from '@/i18n/routing'

type Props = {
  locale: Locale
  /** Where this page is in each language. */
  addresses: Record<Locale, string>
  children: ReactNode
}

/** The frame of every page, with the menu and the footer that editors arrange. */
export async function SiteFrame({ locale, addresses, children }: Props) {
  const [menu, footer, { logo, hours, ...contact }] = await Promise.all([
    menuPages(locale),
    footerPages(locale),
    municipality(),
  ])
  const spoken = pick(hours, locale)
  return (
    <PageFrame
      locale={locale}
      addresses={addresses}
      menu={menu}
      footer={footer}
      contact={{ ...contact, ...(spoken && { hours: spoken }) }}
      {...(logo && { logo })}
    >
      {children}
    </PageFrame>
  )
}
