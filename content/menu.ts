import {
  ancestorsOf,
  childrenOf,
  editionFor,
  findByPath,
  pathOf,
  type PageNode,
  type PageTree,
} from '@/editions/page-tree'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { pageTree } from './page-tree'
import { cms } from './payload'

/** A way to a page; `language` only where the page isn't in the reader's. */
export type PageLink = { label: string; href: string; language?: Locale }
export type MenuPage = PageLink & { below: PageLink[] }

/** Public pages at the top, and those right below them, in the editors' order. */
export async function menuPages(locale: Locale): Promise<MenuPage[]> {
  const tree = await pageTree('menu')
  return childrenOf(tree, null).flatMap((node) => {
    const below = childrenOf(tree, node.work).flatMap((child) => linkTo(tree, child, locale) ?? [])
    const link = linkTo(tree, node, locale)
    // What stands below a page that isn't public moves up
    return link ? [{ ...link, below }] : below.map((one) => ({ ...one, below: [] }))
  })
}

/** Public pages that editors want linked from everywhere. */
export async function footerPages(locale: Locale): Promise<PageLink[]> {
  const tree = await pageTree('menu')
  return inOrder(tree, null)
    .filter(({ inFooter }) => inFooter)
    .flatMap((node) => linkTo(tree, node, locale) ?? [])
}

/** The public pages above the one at a path, from the top. */
export async function pagesAbove(locale: Locale, path: string): Promise<PageLink[]> {
  const tree = await pageTree('tree')
  const node = findByPath(tree, path, locale)
  return node ? ancestorsOf(tree, node).flatMap((above) => linkTo(tree, above, locale) ?? []) : []
}

/** The public pages right below the one at a path. */
export async function pagesBelow(locale: Locale, path: string): Promise<PageLink[]> {
  const tree = await pageTree('tree')
  const node = findByPath(tree, path, locale)
  return node ? childrenOf(tree, node.work).flatMap((child) => linkTo(tree, child, locale) ?? []) : []
}

/** The public page with an id, its original's; null when it isn't public. */
export async function pageLink(locale: Locale, id: number): Promise<PageLink | null> {
  const payload = await cms(['tree'])
  const { docs } = await payload.find({
    collection: 'pages',
    where: { id: { equals: id } },
    select: { work: true },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const tree = await pageTree('tree')
  const node = tree.get(docs[0]?.work ?? '')
  return node ? linkTo(tree, node, locale) : null
}

function linkTo(tree: PageTree, node: PageNode, locale: Locale): PageLink | null {
  const edition = editionFor(node, locale)
  if (!edition) return null
  const { language, title } = edition
  const href = addressOf(locale, '/pages/[slug]', { slug: pathOf(tree, node, locale) })
  return { label: title, href, ...(language !== locale && { language }) }
}

function inOrder(tree: PageTree, parent: string | null): PageNode[] {
  return childrenOf(tree, parent).flatMap((node) => [node, ...inOrder(tree, node.work)])
}
