import { routing, type Locale } from '@/i18n/routing'

/** An edition as a leaf of the tree needs it. */
export type PageEdition = {
  language: Locale
  slug: string
  title: string
  isOriginal: boolean
  /** Readers may read it now. */
  isPublic: boolean
}

/** A page in all its languages. Its place is the work's: the same in each of them. */
export type PageNode = {
  work: string
  /** The work that it stands below; null at the top. */
  parent: string | null
  order: number
  inFooter: boolean
  editions: PageEdition[]
}

/** All pages by work, public or not. */
export type PageTree = ReadonlyMap<string, PageNode>

/** The edition that readers of a language are given: in their language, or else the original; none when neither is public. */
export function editionFor({ editions }: PageNode, locale: Locale): PageEdition | undefined {
  const open = editions.filter(({ isPublic }) => isPublic)
  return open.find(({ language }) => language === locale) ?? open.find(({ isOriginal }) => isOriginal)
}

/** The same, or else what they would be given if it were public. */
function givenTo(node: PageNode, locale: Locale): PageEdition | undefined {
  const { editions } = node
  return editionFor(node, locale) ?? editions.find(({ isOriginal }) => isOriginal) ?? editions[0]
}

/** The pages above one, from the top. A circle, which the rules refuse, would end where it begins. */
export function ancestorsOf(tree: PageTree, { parent, work }: Pick<PageNode, 'work' | 'parent'>): PageNode[] {
  const above: PageNode[] = []
  for (let up = parent; up;) {
    const node = tree.get(up)
    if (!node || node.work === work || above.includes(node)) break
    above.unshift(node)
    up = node.parent
  }
  return above
}

/**
 * The whole path of a page as readers of a language have it, without slashes around: `om-webbplatsen/tillganglighet`. What
 * isn't public in their language has the path of what they are given instead.
 */
export function pathOf(tree: PageTree, node: PageNode, locale: Locale): string {
  const edition = givenTo(node, locale)
  return edition ? pathBelow(tree, node, edition.language, edition.slug) : ''
}

/** The path that a page has, or had, with a slug at a place. */
export function pathBelow(
  tree: PageTree,
  place: Pick<PageNode, 'work' | 'parent'>,
  locale: Locale,
  slug: string,
): string {
  return [...ancestorsOf(tree, place).map((above) => givenTo(above, locale)?.slug), slug].join('/')
}

/** What stands directly below a page, or at the top, in the order that editors gave. */
export function childrenOf(tree: PageTree, parent: string | null): PageNode[] {
  const title = ({ editions }: PageNode) => editions.find(({ isOriginal }) => isOriginal)?.title ?? ''
  return [...tree.values()]
    .filter((node) => node.parent === parent)
    .sort((one, other) => one.order - other.order || title(one).localeCompare(title(other), 'sv'))
}

/** The page that a path means, by slugs of any language, a reader's own before others; null when there is none. */
export function findByPath(tree: PageTree, path: string, locale: Locale): PageNode | null {
  return descend(tree, path.split('/'), null, locale)
}

function descend(
  tree: PageTree,
  [slug, ...rest]: string[],
  parent: string | null,
  locale: Locale,
): PageNode | null {
  const languages = [locale, ...routing.locales.filter((other) => other !== locale)]
  const children = childrenOf(tree, parent)
  for (const language of languages)
    for (const node of children) {
      if (!node.editions.some((edition) => edition.language === language && edition.slug === slug)) continue
      const found = rest.length === 0 ? node : descend(tree, rest, node.work, locale)
      if (found) return found
    }
  return null
}

/**
 * The page that had a path once, or that stands below such a page; or else the only one with that last part.
 * `former` gives works by paths left.
 */
export function findMoved(
  tree: PageTree,
  path: string,
  locale: Locale,
  former: ReadonlyMap<string, string>,
): PageNode | null {
  const parts = path.split('/')
  for (let length = parts.length; length > 0; length--) {
    const node = tree.get(former.get(parts.slice(0, length).join('/')) ?? '')
    if (!node) continue
    const rest = parts.slice(length)
    if (rest.length === 0) return node
    const now = [pathOf(tree, node, locale), ...rest].join('/')
    const found = descend(tree, rest, node.work, locale) ?? tree.get(former.get(now) ?? '')
    if (found) return found
  }
  const last = parts.at(-1)
  const alike = [...tree.values()].filter(({ editions }) => editions.some(({ slug }) => slug === last))
  return alike.length === 1 ? (alike[0] ?? null) : null
}
