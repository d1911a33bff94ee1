import { routing, type Locale, type Route } from './routing'
import { transliterate } from './slug'

/** The names of the parts of a route that are filled in: `slug` of `/news/[slug]`. */
type PartsOf<Path extends string> = Path extends `${string}[${infer Name}]${infer Rest}`
  ? Name | PartsOf<Rest>
  : never

type Filling<Path extends Route> = [PartsOf<Path>] extends [never]
  ? []
  : [parts: Record<PartsOf<Path>, string>]

/** A route without such parts. */
type WholeRoute = { [Path in Route]: [PartsOf<Path>] extends [never] ? Path : never }[Route]

/**
 * The address of a page in a language, from the root of the site: `addressOf('uk', '/news/[slug]', { slug })`.
 * The slug of a page that editors made is its whole path: `om-webbplatsen/tillganglighet`. @throws TypeError when a part is empty
 */
export function addressOf<Path extends Route>(locale: Locale, route: Path, ...filling: Filling<Path>): string
export function addressOf(locale: Locale, route: Route, parameters: Record<string, string> = {}): string {
  return addressAt({ locale, route, parameters })
}

/** The address of a page that an address was found to mean. @throws TypeError when a part of the address is missing */
export function addressAt({ locale, route, parameters }: AddressMatch): string {
  const path = fill(spelling(locale, route), parameters)
  if (locale === routing.defaultLocale) return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

/** Where the app keeps the page: the language, then the internal names of folders. */
export function internalPath({ locale, route, parameters }: AddressMatch): string {
  return `/${locale}${fill(route, parameters).replace(/^\/_/, '/').replace(/^\/$/, '')}`
}

export type AddressMatch = { locale: Locale; route: Route; parameters: Record<string, string> }

/**
 * The page that a path means, spelled in whatever of the site's languages, mixed ones too: its prefix gives the language.
 * The path is decoded, begins with a slash and doesn't end with one.
 */
export function matchAddress(path: string): AddressMatch | null {
  const { locale, rest } = splitLocale(path)
  const latin = transliterate(rest)
  for (const { route, pattern } of patterns) {
    const found = pattern.exec(latin)
    if (found) return { locale, route, parameters: { ...found.groups } }
  }
  return null
}

/** The language that a path is in, and what follows its prefix. Without a prefix its first word tells, or its script. */
export function splitLocale(path: string): { locale: Locale; rest: string } {
  const [, first = '', ...others] = path.split('/')
  const prefix = first === 'ua' ? 'uk' : first
  const locale = routing.locales.find((candidate) => candidate === prefix)
  if (locale) return { locale, rest: `/${others.join('/')}` }
  const word = transliterate(first)
  const spoken = routing.locales.find((candidate) => firstWords[candidate].has(word))
  const isCyrillic = /\p{Script=Cyrillic}/u.test(path)
  return { locale: spoken ?? (isCyrillic ? 'uk' : routing.defaultLocale), rest: path }
}

/** The addresses of a page in every language. */
export function addressesOf(route: WholeRoute): Record<Locale, string> {
  return perLocale((locale) => addressOf(locale, route))
}

/** One value for each language of the site. */
export function perLocale<Value>(value: (locale: Locale) => Value): Record<Locale, Value> {
  return { sv: value('sv'), en: value('en'), uk: value('uk') }
}

const routes = Object.keys(routing.pathnames) as Route[]

function spelling(locale: Locale, route: Route): string {
  const pattern = routing.pathnames[route]
  return typeof pattern === 'string' ? pattern : pattern[locale]
}

function fill(pattern: string, parameters: Record<string, string>): string {
  return pattern.replace(/\[(\.{3})?(\w+)\]/g, (_, isPath: string | undefined, name: string) => {
    const value = parameters[name]
    if (!value) throw new TypeError(`An address like ${pattern} needs its part "${name}".`)
    const part = encodeURIComponent(value)
    return isPath ? part.replaceAll('%2F', '/') : part
  })
}

/** What parts of an address look like where they aren't just any word. */
const shapes: Record<string, string> = { year: '\\d{4}', month: '0?[1-9]|1[0-2]', '...slug': '.+' }

/** In the order of the list in `routing.ts`: the first that fits is meant. */
const patterns = routes.map((route) => ({ route, pattern: patternOf(route) }))

function patternOf(route: Route): RegExp {
  const spellings = routing.locales.map((locale) => spelling(locale, route).split('/').slice(1))
  const parts = (spellings[0] ?? []).map((part, at) => {
    const name = /^\[(.+)\]$/.exec(part)?.[1]
    if (name) return `(?<${name.replace('...', '')}>${shapes[name] ?? '[^/]+'})`
    const words = new Set(spellings.map((words) => words[at] ?? ''))
    return `(?:${[...words].map((word) => word.replaceAll('.', '\\.')).join('|')})`
  })
  return new RegExp(`^/${parts.join('/')}$`, 'u')
}

/** The words that addresses of our own begin with. */
const firstWords = perLocale(
  (locale) => new Set(routes.map((route) => spelling(locale, route).split('/')[1] ?? '').filter(isWord)),
)

/** The words that follow an edition's address, such as `historik`, in any language. */
const lastWords = new Set(
  routing.locales.flatMap((locale) =>
    routes
      .filter((route) => route.startsWith('/pages/'))
      .flatMap((route) => spelling(locale, route).split('/').filter(isWord)),
  ),
)

function isWord(part: string): boolean {
  return part !== '' && !part.startsWith('[')
}

/** Places beside those of `routing.ts`: the editors', the edge's, and the prefixes of languages. */
const others = new Set([...routing.locales, 'ua', 'admin', 'api', 'preview', 'status', 'healthz', 'readyz'])

/**
 * True when a page that editors make can't have this slug, because the address is or might be the site's own:
 * at the top the first words of all other addresses, below it those that follow an edition's address.
 */
export function isReservedForPages(slug: string, isTop: boolean): boolean {
  if (lastWords.has(slug)) return true
  return isTop && (others.has(slug) || routing.locales.some((locale) => firstWords[locale].has(slug)))
}

/** True when a news item can't have this slug, because a list of news has that address. */
export function isReservedForNews(slug: string): boolean {
  return (
    /^\d{4}$/.test(slug) ||
    routing.locales.some((locale) => spelling(locale, '/news/topic/[topic]').split('/')[2] === slug)
  )
}
