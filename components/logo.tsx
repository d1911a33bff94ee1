import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import { routing, type Locale } from '@/i18n/routing'

export type LogoFile = { file: string; width: number; height: number }

const size = 40

/**
 * The municipality's mark and its name in its own language, on the way home. Its own logo where it has given one, else a
 * woven square. What is seen must be what a voice can call it by (WCAG 2.5.3), so the rest comes after the name.
 */
export async function Logo({ locale, logo }: { locale: Locale; logo?: LogoFile }) {
  const t = await getTranslations({ locale, namespace: 'SiteHeader' })
  const own = await getTranslations({ locale: routing.defaultLocale, namespace: 'Site' })
  return (
    <a
      href={addressOf(locale, '/')}
      className="inline-flex min-h-[44px] min-w-0 items-center gap-2 text-ink no-underline sm:gap-3"
    >
      {logo ? (
        <img
          src={logo.file}
          alt=""
          width={Math.round((logo.width / logo.height) * size)}
          height={size}
          className="max-w-40 shrink-0 object-contain"
        />
      ) : (
        <WovenSquare />
      )}
      <span
        lang={locale === routing.defaultLocale ? undefined : routing.defaultLocale}
        translate="no"
        className="font-serif text-[0.9rem] leading-tight font-bold min-[24rem]:text-[1.05rem] sm:text-xl"
      >
        {own('name')}
      </span>
      <span className="sr-only">{t('home')}</span>
    </a>
  )
}

function WovenSquare() {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 36 36"
      className="shrink-0"
    >
      <path className="stroke-thread" d="M6 2v32M18 2v32M30 2v32" strokeWidth="6" />
      <path
        className="stroke-thread-across"
        d="M2 6h0.5M9.500 6h17M33.500 6h0.500M2 18h12.500M21.500 18h12.500M2 30h0.5M9.500 30h17M33.500 30h0.500"
        strokeWidth="6"
      />
    </svg>
  )
}
