import { relationId } from '@/cms/edition/lookups'
import { editionFor, findByPath, findMoved, pathBelow, pathOf, type PageNode } from '@/editions/page-tree'
import type { Locale } from '@/i18n/routing'
import { slugify } from '@/i18n/slug'
import { findKept, latestRevision } from './editions'
import { pageTree } from './page-tree'
import { cms } from './payload'
import { ofWork } from './questions'
import type { EditionAddress } from './resolution'

/** The page that a path means to readers in `locale`, however it was typed, whatever it was called before. */
export async function findPagePlace(locale: Locale, typed: string): Promise<EditionAddress | null> {
  const tree = await pageTree('tree')
  const paths = [...new Set([typed, typed.split('/').map(slugify).join('/')])]
  const node =
    paths.map((path) => findByPath(tree, path, locale)).find(Boolean) ??
    (await findFormer(paths.at(-1) ?? '', locale))
  return node && placeOf(node, locale)
}

async function findFormer(path: string, locale: Locale): Promise<PageNode | null> {
  const payload = await cms(['tree'])
  const [tree, { docs }] = await Promise.all([
    pageTree('tree'),
    payload.find({
      collection: 'former-paths',
      pagination: false,
      depth: 1,
      select: { slug: true, page: true, language: true },
    }),
  ])
  // A reader's own language is heard last, so that it counts
  const own = docs.toSorted(
    (one, other) => Number(one.language === locale) - Number(other.language === locale),
  )
  const former = new Map(
    own.map(({ slug, page }) => [slug, (relationId(page) && typeof page === 'object' && page.work) || '']),
  )
  return findMoved(tree, path, locale, former)
}

/** A reader's own language comes first, withdrawn or not; then the original, then what was public once. */
async function placeOf(node: PageNode, locale: Locale): Promise<EditionAddress | null> {
  const tree = await pageTree('tree')
  const { work, editions } = node
  const own = editions.find(({ language }) => language === locale)
  const given = editionFor(node, locale)
  if (given && (own?.isPublic || !own || !(await wasPublic(work, locale))))
    return { slug: pathOf(tree, node, locale), isWithdrawn: false }
  for (const { language, slug } of own ? [own, ...editions] : editions)
    if (await wasPublic(work, language))
      return { slug: pathBelow(tree, node, language, slug), isWithdrawn: true }
  return null
}

async function wasPublic(work: string, language: Locale): Promise<boolean> {
  const [edition] = await findKept(ofWork(work, { language: { equals: language } }), 'pages')
  return Boolean(edition && (await latestRevision(edition)))
}
