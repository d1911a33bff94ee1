import { routing, type Locale, type Route } from './routing'

export type Parameters = Record<string, string>

/** The address of a page in a language, from the root of the site: `addressOf('uk', '/news/[slug]', { slug })`. */
export function addressOf(locale: Locale, route: Route, parameters: Parameters = {}): string {
  const path = fill(spelling(locale, route), parameters)
  if (locale === routing.defaultLocale) return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

/** Where the app keeps the page: the language, then the internal names of folders. */
export function internalPath(locale: Locale, route: Route, parameters: Parameters): string {
  return `/${locale}${fill(route, parameters).replace(/^\/_/, '/').replace(/^\/$/, '')}`
}

export type Match = { locale: Locale; route: Route; parameters: Parameters }

/**
 * The page that a path means, spelled in whatever of the site's languages: its prefix gives the language.
 * The path is decoded, begins with a slash and doesn't end with one.
 */
export function matchAddress(path: string): Match | null {
  const { locale, rest } = splitLocale(path)
  const languages = [locale, ...routing.locales.filter((other) => other !== locale)]
  for (const language of languages)
    for (const route of Object.keys(routing.pathnames) as Route[]) {
      const parameters = matchPattern(spelling(language, route), rest)
      if (parameters) return { locale, route, parameters }
    }
  return null
}

/** The language that a path is in, and what follows its prefix. */
export function splitLocale(path: string): { locale: Locale; rest: string } {
  const [, first = '', ...others] = path.split('/')
  const prefix = first === 'ua' ? 'uk' : first
  const locale = routing.locales.find((candidate) => candidate === prefix)
  return locale ? { locale, rest: `/${others.join('/')}` } : { locale: routing.defaultLocale, rest: path }
}

function spelling(locale: Locale, route: Route): string {
  const pattern = routing.pathnames[route]
  return typeof pattern === 'string' ? pattern : pattern[locale]
}

function fill(pattern: string, parameters: Parameters): string {
  return pattern.replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''))
}

function matchPattern(pattern: string, path: string): Parameters | null {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return null
  const parameters: Parameters = {}
  for (const [at, part] of wanted.entries()) {
    const name = /^\[(\w+)\]$/.exec(part)?.[1]
    const value = given[at] ?? ''
    if (name && value) parameters[name] = value
    else if (part !== value) return null
  }
  return parameters
}

/** The addresses of a page in every language. */
export function addressesOf(route: Route): Record<Locale, string> {
  return perLocale((locale) => addressOf(locale, route))
}

/** One value for each language of the site. */
export function perLocale<Value>(value: (locale: Locale) => Value): Record<Locale, Value> {
  return { sv: value('sv'), en: value('en'), uk: value('uk') }
}
