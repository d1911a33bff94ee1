import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'

export type Crumb = { label: string; href: string; language?: Locale }

/** Where the page is in the site. The page itself comes last and isn't a link, where its title doesn't follow at once. */
export async function Breadcrumbs({
  locale,
  path,
  here,
}: {
  locale: Locale
  path: Crumb[]
  here?: Omit<Crumb, 'href'>
}) {
  const t = await getTranslations({ locale, namespace: 'Breadcrumbs' })
  const links: Crumb[] = [{ label: t('home'), href: addressOf(locale, '/') }, ...path]
  return (
    <nav aria-label={t('label')} className="mb-2 text-base print:hidden">
      <ol className="flex flex-wrap items-center">
        {links.map(({ label, href, language }) => (
          <li
            key={href}
            className="flex items-center after:px-2 after:text-quiet not-last:after:content-['/'/'']"
          >
            <a href={href} lang={language} className="inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
        {here && (
          <li aria-current="page" lang={here.language} className="py-2 text-quiet">
            {here.label}
          </li>
        )}
      </ol>
    </nav>
  )
}
