import { isLocale, routing, type Locale } from '@/i18n/routing'

export type LocaleParams = { params: Promise<{ locale: string }> }

/** The language of the page. `proxy.ts` lets no other value through. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : routing.defaultLocale
}
