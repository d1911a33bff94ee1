import { getRequestConfig } from 'next-intl/server'
import { municipality } from '@/content/municipality'
import { isLocale, routing } from '@/i18n/routing'
import type swedish from '@/messages/sv.json'

/**
 * What next-intl needs for a page: its words, and the municipality's name and time zone. Everyone who asks for words
 * names the language. `Site.name` is the municipality's name; the messages have what an unnamed one is called.
 * `Site.email` is where it's written to; empty where it hasn't said.
 */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked) ? asked : routing.defaultLocale
  const { default: words } = (await import(`../messages/${locale}.json`)) as { default: typeof swedish }
  const { names, email, timeZone } = await municipality()
  const name = names ? literal(names[locale]) : words.Site.name
  const site = { ...words.Site, name, email: literal(email ?? '') }
  return { locale, timeZone, messages: { ...words, Site: site } }
})

/** As a message that says just this, whatever signs are in it (ICU MessageFormat). */
function literal(text: string): string {
  return text.replaceAll("'", "''").replace(/[{}<>]+/g, "'$&'")
}
