import { getRequestConfig } from 'next-intl/server'
import { isLocale, routing } from './routing'

/** What next-intl needs for a page: its words, and the municipality's time zone. Everyone who asks for words names the language. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked) ? asked : routing.defaultLocale
  const words = (await import(`../messages/${locale}.json`)) as { default: Record<string, string> }
  return { locale, messages: words.default, timeZone: 'Europe/Stockholm' }
})
