import type { BreadcrumbList } from 'schema-dts'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs, type Crumb } from '@/components/breadcrumbs'
import { JsonLd } from '@/components/json-ld'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'

type Props = {
  locale: Locale
  path: Crumb[]
  /** What the page is called. */
  here: string
  /** The title follows at once, so that it isn't said here to who reads. */
  isTitled?: boolean
}

/** Where a page is in the site, for readers and for search engines. */
export async function Trail({ locale, path, here, isTitled = false }: Props) {
  const t = await getTranslations({ locale, namespace: 'Breadcrumbs' })
  const { siteUrl } = readSettings()
  const above = [{ label: t('home'), href: addressOf(locale, '/') }, ...path]
  const list: Exclude<BreadcrumbList, string> = {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...above.map(({ label, href }, at) => ({
        '@type': 'ListItem' as const,
        position: at + 1,
        name: label,
        item: siteUrl + href,
      })),
      { '@type': 'ListItem' as const, position: above.length + 1, name: here },
    ],
  }
  return (
    <>
      <JsonLd data={list} />
      <Breadcrumbs locale={locale} path={path} {...(!isTitled && { here: { label: here } })} />
    </>
  )
}
