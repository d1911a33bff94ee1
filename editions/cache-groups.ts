/**
 * What answers are made of, by the names that caches know it by (HTTP Cache Groups, RFC 9875). Whoever reads says so
 * (`content/payload.ts`), whoever publishes too (`cms/publications.ts`), in the same words.
 */
export type CacheGroup =
  /** Any text at all: search, the sitemap, open data, what was not found. */
  | 'editions'
  /** The list of all news. */
  | 'news'
  /** Names and addresses of topics. */
  | 'topics'
  /** Where pages stand. */
  | 'tree'
  /** The ways to pages that stand on every page. */
  | 'menu'
  | 'glossary'
  /** Where editors lead those who ask for what isn't there. */
  | 'redirects'
  | 'municipality'
  | 'start-page'
  /** Messages above pages; messages on the start page. */
  | 'banners'
  | 'services'
  | `${Kind}:${string}`

/** One work in all its editions; whatever has an address; the news of a topic; what is known of a picture. */
type Kind = 'work' | 'slug' | 'topic' | 'picture'

/** Every page is made of these: they are made anew behind the backs of readers, who get the older page meanwhile. */
const wide: readonly string[] = ['menu', 'municipality']

/** Characters of a work's id that tell it well enough: those who share them are made anew together. */
const enough = 8

/** Everything that shows a work, its title or its address, is made of it. */
export const workGroup = (work: string): CacheGroup => `work:${work.slice(-enough)}`

/** Whatever is found, or not found, by the last part of an address; what can't be one stands for any text. */
export function slugGroup(slug: string): CacheGroup {
  return /^[a-z0-9-]{1,100}$/.test(slug) ? `slug:${slug}` : 'editions'
}

/** A list of news: of a topic, by its id, or of all. */
export const listGroup = (topic: number): CacheGroup => (topic === 0 ? 'news' : `topic:${topic}`)

export const pictureGroup = (file: string): CacheGroup => `picture:${encodeURIComponent(file)}`

/** The value of `Cache-Groups`: a List of Strings (RFC 9651). */
export function cacheGroups(groups: Iterable<CacheGroup>): string {
  return [...groups].map((group) => `"${group}"`).join(', ')
}

/** The value of `Cache-Group-Invalidation`; `soft` (ours) is what may be served meanwhile. */
export function cacheGroupInvalidation(groups: Iterable<string>): string {
  return [...groups].map((group) => `"${group}"${wide.includes(group) ? ';soft' : ''}`).join(', ')
}
