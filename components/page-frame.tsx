import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing'
import type { SiteContact } from './footer-contact'
import type { Link } from './link-list'
import type { LogoFile } from './logo'
import { Messages, type Banner } from './messages'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import type { MenuItem } from './site-menu'

type Props = {
  locale: Locale
  /** Where this page is in each language. */
  addresses: Record<Locale, string>
  /** Pages that editors made, for the menu and the footer. */
  menu: MenuItem[]
  footer: Link[]
  logo?: LogoFile
  contact: SiteContact
  /** What must be said above this page now. */
  messages: Banner[]
  children: ReactNode
}

/** What every page has around its content. The first thing to reach by keyboard must be the way past it. */
export async function PageFrame({ locale, footer, contact, messages, children, ...header }: Props) {
  const t = await getTranslations({ locale, namespace: 'SiteHeader' })
  return (
    <>
      <a
        href="#content"
        className="absolute -top-24 left-2 z-20 bg-accent px-4 py-3 font-semibold text-on-accent focus:top-2 print:hidden"
      >
        {t('skip')}
      </a>
      <Messages locale={locale} messages={messages} />
      <SiteHeader locale={locale} {...header} />
      <main id="content" tabIndex={-1} className="px-[clamp(1rem,4vw,3rem)] pt-1 outline-none md:pt-5">
        <div className="mx-auto max-w-6xl">{children}</div>
      </main>
      <SiteFooter locale={locale} pages={footer} contact={contact} />
    </>
  )
}
