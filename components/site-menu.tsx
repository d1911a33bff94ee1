import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { headerButton } from './button'
import type { Link } from './link-list'

export type MenuItem = Link & { below: Link[] }

/**
 * The site's own places, then the pages at the top of the editors' tree with those right below them. Opens without a
 * script. `enhance.js` adds: closes with Escape, or when one clicks beside it.
 */
export async function SiteMenu({ locale, pages }: { locale: Locale; pages: MenuItem[] }) {
  const t = await getTranslations({ locale, namespace: 'SiteMenu' })
  const own: MenuItem[] = [
    { label: t('home'), href: addressOf(locale, '/'), below: [] },
    { label: t('news'), href: addressOf(locale, '/news'), below: [] },
    { label: t('search'), href: addressOf(locale, '/search'), below: [] },
  ]
  return (
    <details data-menu className="group shrink-0 print:hidden">
      <summary className={headerButton}>
        <svg
          aria-hidden="true"
          focusable="false"
          width="18"
          height="14"
          className="hidden stroke-current min-[24rem]:block"
        >
          <path d="M0 2h18M0 7h18M0 12h18" strokeWidth="2" />
        </svg>
        {t('label')}
      </summary>
      <nav
        aria-label={t('label')}
        className="absolute inset-x-0 top-full z-10 border-b-4 border-thread bg-raised px-[clamp(1rem,4vw,3rem)] py-4"
      >
        <ul className="mx-auto grid max-w-6xl gap-x-8 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
          <li>
            <ul>
              {own.map((item) => (
                <Item key={item.href} item={item} />
              ))}
            </ul>
          </li>
          {pages.map((item) => (
            <Item key={item.href} item={item} />
          ))}
        </ul>
      </nav>
    </details>
  )
}

function Item({ item: { label, href, language, below } }: { item: MenuItem }) {
  return (
    <li>
      <a href={href} lang={language} className="flex min-h-12 items-center text-xl">
        {label}
      </a>
      {below.length > 0 && (
        <ul className="mb-2 border-s-2 border-line ps-4">
          {below.map((link) => (
            <li key={link.href}>
              <a href={link.href} lang={link.language} className="flex min-h-11 items-center text-base">
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
