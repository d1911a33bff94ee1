import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'

/** Our own wordmark with a small woven square; the city's arms and logotype are protected and not used. */
export async function Logo({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'SiteHeader' })
  return (
    <a
      href={addressOf(locale, '/')}
      aria-label={t('logo')}
      className="inline-flex min-h-11 items-center gap-3 text-ink no-underline"
    >
      <svg aria-hidden="true" focusable="false" width="36" height="36" viewBox="0 0 36 36">
        <path className="stroke-thread" d="M6 2v32M18 2v32M30 2v32" strokeWidth="6" />
        <path
          className="stroke-thread-across"
          d="M2 6h0.5M9.500 6h17M33.500 6h0.500M2 18h12.500M21.500 18h12.500M2 30h0.500M9.500 30h17M33.500 30h0.500"
          strokeWidth="6"
        />
      </svg>
      <span lang="sv" translate="no" className="font-serif text-2xl font-bold whitespace-nowrap">
        {t('wordmark')}
      </span>
    </a>
  )
}
