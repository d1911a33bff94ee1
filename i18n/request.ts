import { getRequestConfig } from 'next-intl/server'
import { isLocale, routing } from './routing'

/** What next-intl needs for a page: its language, the words, and the municipality's time zone. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = isLocale(requested) ? requested : routing.defaultLocale
  const words = (await import(`../messages/${locale}.json`)) as { default: Record<string, string> }
  return { locale, messages: words.default, timeZone: 'Europe/Stockholm' }
})
