import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import type { Link } from './link-list'

/** What there is room for beside the name. */
const most = 4

type Props = {
  locale: Locale
  /** Pages at the top of the editors' tree, in their order. */
  pages: Link[]
  /** Address of this page. */
  here: string
}

/** The site's first sections, in sight where the screen is wide; the menu has them all. */
export async function SectionLinks({ locale, pages, here }: Props) {
  const t = await getTranslations({ locale, namespace: 'SiteMenu' })
  const links: Link[] = [{ label: t('news'), href: addressOf(locale, '/news') }, ...pages.slice(0, most - 1)]
  return (
    <nav aria-label={t('sections')} className="ms-6 hidden min-w-0 min-[62rem]:block print:hidden">
      <ul className="flex items-center gap-x-6">
        {links.map(({ label, href, language }) => (
          <li key={href} className="min-w-0">
            <a
              href={href}
              lang={language}
              aria-current={currency(here, href)}
              className="inline-flex min-h-[44px] items-center leading-tight font-semibold text-ink no-underline hover:underline aria-[current]:[box-shadow:inset_0_-3px_var(--color-accent)] forced-colors:aria-[current]:underline"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** This page itself, or a section that it's in. */
function currency(here: string, href: string): 'page' | 'true' | undefined {
  if (here === href) return 'page'
  return here.startsWith(`${href}/`) ? 'true' : undefined
}
