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
    '/news/topic/[topic]': {
      sv: '/nyheter/amne/[topic]',
      en: '/news/topic/[topic]',
      uk: '/novyny/tema/[topic]',
    },
    '/news/topic/[topic]/atom.xml': {
      sv: '/nyheter/amne/[topic]/atom.xml',
      en: '/news/topic/[topic]/atom.xml',
      uk: '/novyny/tema/[topic]/atom.xml',
    },
    '/news/topic/[topic]/[year]': {
      sv: '/nyheter/amne/[topic]/[year]',
      en: '/news/topic/[topic]/[year]',
      uk: '/novyny/tema/[topic]/[year]',
    },
    '/news/topic/[topic]/[year]/atom.xml': {
      sv: '/nyheter/amne/[topic]/[year]/atom.xml',
      en: '/news/topic/[topic]/[year]/atom.xml',
      uk: '/novyny/tema/[topic]/[year]/atom.xml',
    },
    '/news/topic/[topic]/[year]/[month]': {
      sv: '/nyheter/amne/[topic]/[year]/[month]',
      en: '/news/topic/[topic]/[year]/[month]',
      uk: '/novyny/tema/[topic]/[year]/[month]',
    },
    '/news/topic/[topic]/[year]/[month]/atom.xml': {
      sv: '/nyheter/amne/[topic]/[year]/[month]/atom.xml',
      en: '/news/topic/[topic]/[year]/[month]/atom.xml',
      uk: '/novyny/tema/[topic]/[year]/[month]/atom.xml',
    },
    '/news/[year]': { sv: '/nyheter/[year]', en: '/news/[year]', uk: '/novyny/[year]' },
    '/news/[year]/atom.xml': {
      sv: '/nyheter/[year]/atom.xml',
      en: '/news/[year]/atom.xml',
      uk: '/novyny/[year]/atom.xml',
    },
    '/news/[year]/[month]': {
      sv: '/nyheter/[year]/[month]',
      en: '/news/[year]/[month]',
      uk: '/novyny/[year]/[month]',
    },
    '/news/[year]/[month]/atom.xml': {
      sv: '/nyheter/[year]/[month]/atom.xml',
      en: '/news/[year]/[month]/atom.xml',
      uk: '/novyny/[year]/[month]/atom.xml',
    },
    '/news/[slug]': { sv: '/nyheter/[slug]', en: '/news/[slug]', uk: '/novyny/[slug]' },
    '/news/[slug]/card.png': {
      sv: '/nyheter/[slug]/card.png',
      en: '/news/[slug]/card.png',
      uk: '/novyny/[slug]/card.png',
    },
    '/news/[slug]/qr.svg': {
      sv: '/nyheter/[slug]/qr.svg',
      en: '/news/[slug]/qr.svg',
      uk: '/novyny/[slug]/qr.svg',
    },
    '/news/[slug]/print': {
      sv: '/nyheter/[slug]/utskrift',
      en: '/news/[slug]/print',
      uk: '/novyny/[slug]/druk',
    },
    '/news/[slug]/book.epub': {
      sv: '/nyheter/[slug]/bok.epub',
      en: '/news/[slug]/book.epub',
      uk: '/novyny/[slug]/knyha.epub',
    },
    '/saved': { sv: '/sparat', en: '/saved', uk: '/zberezhene' },
    '/feed.json': '/feed.json',
    '/feedback': { sv: '/synpunkter', en: '/feedback', uk: '/vidhuk' },
    '/feedback/thanks': { sv: '/synpunkter/tack', en: '/feedback/thanks', uk: '/vidhuk/diakuiemo' },
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
    '/opensearch.xml': '/opensearch.xml',
    '/preview/review/[key]': '/preview/review/[key]',
    '/card.png': '/card.png',
    '/preview/[collection]/[id]': '/preview/[collection]/[id]',
    '/_status/[code]': '/_status/[code]',
    // Pages that editors made have the addresses that are left, so they come last
    '/pages/[slug]/parallel/[other]': {
      sv: '/[...slug]/parallellt/[other]',
      en: '/[...slug]/parallel/[other]',
      uk: '/[...slug]/paralelno/[other]',
    },
    '/pages/[slug]/history': {
      sv: '/[...slug]/historik',
      en: '/[...slug]/history',
      uk: '/[...slug]/istoriia',
    },
    '/pages/[slug]/history/atom.xml': {
      sv: '/[...slug]/historik/atom.xml',
      en: '/[...slug]/history/atom.xml',
      uk: '/[...slug]/istoriia/atom.xml',
    },
    '/pages/[slug]/history/[number]': {
      sv: '/[...slug]/historik/[number]',
      en: '/[...slug]/history/[number]',
      uk: '/[...slug]/istoriia/[number]',
    },
    '/pages/[slug]': '/[...slug]',
  },
})

export type Locale = (typeof routing.locales)[number]

/** A page of the site under its internal name; `[…]` parts are filled in from parameters. */
export type Route = keyof typeof routing.pathnames

/** True for a language that this site has. */
export function isLocale(value: unknown): value is Locale {
  return routing.locales.some((locale) => locale === value)
}

export type { Section } from './sections'
