import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'

/** Opens without a script. `enhance.js` adds: closes with Escape, or when one clicks beside it. */
export async function SiteMenu({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'SiteMenu' })
  const items = [
    { label: t('home'), href: addressOf(locale, '/') },
    { label: t('news'), href: addressOf(locale, '/news') },
    { label: t('search'), href: addressOf(locale, '/search') },
  ]
  return (
    <details data-menu className="group print:hidden">
      <summary className="inline-flex min-h-11 items-center gap-2 rounded-sm border-2 border-edge px-4 font-semibold">
        <svg aria-hidden="true" focusable="false" width="18" height="14" className="stroke-current">
          <path d="M0 2h18M0 7h18M0 12h18" strokeWidth="2" />
        </svg>
        {t('label')}
      </summary>
      <nav
        aria-label={t('label')}
        className="absolute inset-x-0 top-full z-10 border-b-4 border-thread bg-raised px-[clamp(1rem,4vw,3rem)] py-4"
      >
        <ul className="mx-auto grid max-w-6xl gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
          {items.map(({ label, href }) => (
            <li key={href}>
              <a href={href} className="flex min-h-12 items-center text-xl">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}
