import { defineRouting } from 'next-intl/routing'

/**
 * The one list of languages, and how each spells its addresses. The language is in the address alone:
 * no cookie, no guessing, so that a shared link shows everybody the same page.
 */
export const routing = defineRouting({
  locales: ['sv', 'en', 'uk'],
  defaultLocale: 'sv',
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
  pathnames: {
    '/': '/',
    '/news': { sv: '/nyheter', en: '/news', uk: '/novyny' },
    '/news/atom.xml': { sv: '/nyheter/atom.xml', en: '/news/atom.xml', uk: '/novyny/atom.xml' },
    '/news/[slug]': { sv: '/nyheter/[slug]', en: '/news/[slug]', uk: '/novyny/[slug]' },
    '/news/[slug]/card.png': {
      sv: '/nyheter/[slug]/card.png',
      en: '/news/[slug]/card.png',
      uk: '/novyny/[slug]/card.png',
    },
    '/glossary': { sv: '/ordlista', en: '/glossary', uk: '/slovnyk' },
    '/search': { sv: '/sok', en: '/search', uk: '/poshuk' },
    '/news/[slug]/parallel/[other]': {
      sv: '/nyheter/[slug]/parallellt/[other]',
      en: '/news/[slug]/parallel/[other]',
      uk: '/novyny/[slug]/paralelno/[other]',
    },
    '/news/[slug]/history': {
      sv: '/nyheter/[slug]/historik',
      en: '/news/[slug]/history',
      uk: '/novyny/[slug]/istoriia',
    },
    '/news/[slug]/history/atom.xml': {
      sv: '/nyheter/[slug]/historik/atom.xml',
      en: '/news/[slug]/history/atom.xml',
      uk: '/novyny/[slug]/istoriia/atom.xml',
    },
    '/news/[slug]/history/[number]': {
      sv: '/nyheter/[slug]/historik/[number]',
      en: '/news/[slug]/history/[number]',
      uk: '/novyny/[slug]/istoriia/[number]',
    },
    '/preview/[collection]/[id]': '/preview/[collection]/[id]',
    '/_status/[code]': '/_status/[code]',
  },
})

export type Locale = (typeof routing.locales)[number]

/** A page of the site under its internal name; `[…]` parts are filled in from parameters. */
export type Route = keyof typeof routing.pathnames

/** True for a language that this site has. */
export function isLocale(value: unknown): value is Locale {
  return routing.locales.some((locale) => locale === value)
}
