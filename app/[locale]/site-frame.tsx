import type { ReactNode } from 'react'
import { FeedbackForms } from '@/components/feedback-forms'
import { PageFrame } from '@/components/page-frame'
import { textLength } from '@/content/feedback/form'
import { footerPages, menuPages } from '@/content/menu'
import { bannersAt } from '@/content/messages'
import { municipality } from '@/content/municipality'
import { pick } from '@/i18n/pick'
import type { Locale } from '@/i18n/routing'

type Props = {
  locale: Locale
  /** Where this page is in each language. */
  addresses: Record<Locale, string>
  /**
   * What readers are asked about at the end: this page, unless it's said to be an edition or an address that leads
   * nowhere; null where nothing is asked.
   */
  feedback?: { path: string; revision: number; isLost?: boolean } | null
  children: ReactNode
}

/** The frame of every page, with the menu and the footer that editors arrange. */
export async function SiteFrame({ locale, addresses, feedback, children }: Props) {
  const here = feedback?.path ?? addresses[locale]
  const [messages, menu, footer, { logo, hours, ...contact }] = await Promise.all([
    bannersAt(locale, here),
    menuPages(locale),
    footerPages(locale),
    municipality(),
  ])
  const spoken = pick(hours, locale)
  return (
    <PageFrame
      locale={locale}
      addresses={addresses}
      messages={messages}
      menu={menu}
      footer={footer}
      contact={{ ...contact, ...(spoken && { hours: spoken }) }}
      {...(logo && { logo })}
    >
      {children}
      {feedback !== null && (
        <div className="mt-12 bg-raised px-5 py-4 print:hidden">
          <FeedbackForms locale={locale} path={here} revision={0} textLength={textLength} {...feedback} />
        </div>
      )}
    </PageFrame>
  )
}
