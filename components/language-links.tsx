import { getTranslations } from 'next-intl/server'
import { languageNames } from '@/i18n/language-names'
import { routing, type Locale } from '@/i18n/routing'

/**
 * The same page in the other languages.
 * - Each name must be written and marked in its own language (WCAG 3.1.2).
 * - The current language must be told by more than its looks.
 */
export async function LanguageLinks({
  locale,
  addresses,
}: {
  locale: Locale
  addresses: Record<Locale, string>
}) {
  const t = await getTranslations({ locale, namespace: 'LanguageLinks' })
  return (
    <nav aria-label={t('label')} className="print:hidden">
      <ul className="flex flex-wrap gap-x-4 text-[16px]">
        {routing.locales.map((language) => (
          <li key={language}>
            <a
              href={addresses[language]}
              lang={language}
              hrefLang={language}
              aria-current={language === locale ? 'true' : undefined}
              className="inline-flex min-h-[44px] items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
