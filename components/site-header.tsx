import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { headerButton } from './button'
import { LanguageLinks } from './language-links'
import { Logo, type LogoFile } from './logo'
import { SectionLinks } from './section-links'
import { SiteMenu, type MenuItem } from './site-menu'
import { Weave } from './weave'

type Props = {
  locale: Locale
  /** Where this page is in each language. */
  addresses: Record<Locale, string>
  menu: MenuItem[]
  logo?: LogoFile
}

/** The languages, then in one row who speaks, where one can go, and the ways to search and to everything else. */
export async function SiteHeader({ locale, addresses, menu, logo }: Props) {
  const search = await getTranslations({ locale, namespace: 'Search' })
  return (
    <header className="relative">
      <div className="bg-raised px-[clamp(1rem,4vw,3rem)]">
        <div className="mx-auto max-w-6xl">
          <LanguageLinks locale={locale} addresses={addresses} />
        </div>
      </div>
      <div className="px-[clamp(1rem,4vw,3rem)]">
        <div className="mx-auto flex min-h-[56px] max-w-6xl items-center gap-2 py-[4px] min-[62rem]:min-h-[68px]">
          <Logo locale={locale} {...(logo && { logo })} />
          <SectionLinks locale={locale} pages={menu} here={addresses[locale]} />
          <a href={addressOf(locale, '/search')} className={`ms-auto ${headerButton}`}>
            {search('title')}
          </a>
          <SiteMenu locale={locale} pages={menu} />
        </div>
      </div>
      <Weave id="weave-header" />
    </header>
  )
}
