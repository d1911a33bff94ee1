import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { LanguageLinks } from './language-links'
import { Logo } from './logo'
import { SiteFooter } from './site-footer'
import { SiteMenu, type MenuItem } from './site-menu'
import { Weave } from './weave'

type Props = {
  locale: Locale
  /** Where this page is in each language. */
  addresses: Record<Locale, string>
  /** Pages that editors made, for the menu and the footer. */
  menu: MenuItem[]
  footer: Omit<MenuItem, 'below'>[]
  children: ReactNode
}

/** What every page has around its content. The first thing to reach by keyboard must be the way past it. */
export async function PageFrame({ locale, addresses, menu, footer, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'SiteHeader' })
  const search = await getTranslations({ locale, namespace: 'Search' })
  return (
    <>
      <a
        href="#content"
        className="absolute -top-24 left-2 z-20 bg-accent px-4 py-3 font-semibold text-on-accent focus:top-2 print:hidden"
      >
        {t('skip')}
      </a>
      <header className="relative">
        <div className="px-[clamp(1rem,4vw,3rem)]">
          <div className="mx-auto flex max-w-6xl justify-end text-base">
            <LanguageLinks locale={locale} addresses={addresses} />
          </div>
          <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-4 pb-4">
            <Logo locale={locale} />
            <div className="flex flex-wrap items-center gap-x-6">
              <a
                href={addressOf(locale, '/search')}
                className="inline-flex min-h-11 items-center font-semibold print:hidden"
              >
                {search('title')}
              </a>
              <SiteMenu locale={locale} pages={menu} />
            </div>
          </div>
        </div>
        <Weave id="weave-header" />
      </header>
      <main id="content" tabIndex={-1} className="px-[clamp(1rem,4vw,3rem)] pt-6 outline-none">
        <div className="mx-auto max-w-6xl">{children}</div>
      </main>
      <SiteFooter locale={locale} pages={footer} />
    </>
  )
}
