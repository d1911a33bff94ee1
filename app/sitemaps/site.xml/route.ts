import { addressesOf } from '@/i18n/addresses'
import { routing, type Route } from '@/i18n/routing'
import { urlEntry, urlSet } from '../url-set'

export const dynamic = 'force-dynamic'

/** Pages that are there whatever is published. */
const pages = ['/', '/news', '/search'] satisfies Route[]

/** The site's own pages. */
export function GET(): Response {
  const entries = pages.flatMap((route) => {
    const addresses = addressesOf(route)
    return routing.locales.map((locale) =>
      urlEntry(addresses[locale], addresses, addresses[routing.defaultLocale]),
    )
  })
  return urlSet(entries)
}
