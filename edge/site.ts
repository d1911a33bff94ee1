import { addressOf } from '@/i18n/addresses'
import { queryParameters } from '@/i18n/query-parameters'
import { routing, type Locale } from '@/i18n/routing'
import { Status as en } from '@/messages/en.json'
import { Status as sv } from '@/messages/sv.json'
import { Status as uk } from '@/messages/uk.json'
import type { Language } from './status-pages'

/** What the edge knows of the site behind it. A path stands for itself and all below it. */
export type Site = {
  languages: readonly Language[]
  /** Editors' paths and the framework's: handed to the app, never cached, any method. */
  passThrough: readonly string[]
  /** Files among them that anybody may cache: readers' own, and the framework's. */
  files: readonly string[]
  frameworkFiles: readonly string[]
  /** Files of readers' pages that a preview has, too. */
  previewed: readonly string[]
  /** Public pages that take a form. */
  forms: readonly string[]
  /** Addresses where somebody tries to log in or to get a new password. */
  logins: readonly string[]
  /** Where editors send files. */
  uploads: readonly string[]
  /** Where programs ask; errors are JSON there, in Payload's form. */
  api: readonly string[]
  /** Query parameters that public pages know. */
  queryParameters: readonly string[]
  /** Keys of pages that are read once the app has started, before any reader asks. */
  warmUp: readonly string[]
}

const { locales, defaultLocale } = routing
const words: Record<Locale, Language['words']> = { sv, en, uk }

/** Common words, for the search to have compiled what it runs most. */
const searches: Record<Locale, readonly string[]> = {
  sv: ['kommun', 'nyheter', 'skola', 'polis', 'ukrainsk polis'],
  en: ['municipality', 'news', 'school', 'police', 'Ukrainian police'],
  uk: ['муніципалітет', 'новини', 'школа', 'поліція', 'українська поліція'],
}

const prefixOf = (locale: Locale) => (locale === defaultLocale ? '' : `/${locale}`)

export const site: Site = {
  languages: locales.map((locale) => ({ prefix: prefixOf(locale), lang: locale, words: words[locale] })),
  passThrough: ['/admin', '/api', '/_next', ...locales.map((locale) => `${prefixOf(locale)}/preview`)],
  files: ['/api/media/file', '/api/attachments/file', '/api/logos/file', '/api/v1'],
  frameworkFiles: ['/_next/static'],
  previewed: ['/enhance.js', '/listen.js', '/save.js', '/favicon.ico', '/manifest.webmanifest'],
  forms: locales.map((locale) => addressOf(locale, '/feedback')),
  logins: ['login', 'forgot-password', 'reset-password', 'unlock'].map((name) => `/api/users/${name}`),
  uploads: ['/api/media', '/api/attachments', '/api/logos'],
  api: ['/api'],
  queryParameters: [...queryParameters.pages, ...queryParameters.openData],
  warmUp: locales.flatMap((locale) => [
    addressOf(locale, '/'),
    addressOf(locale, '/news'),
    ...searches[locale].map(
      (q) => `${addressOf(locale, '/search')}?${new URLSearchParams({ q }).toString()}`,
    ),
  ]),
}
