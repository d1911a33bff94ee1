import type { Revision } from '@/editions/model'
import { pathBelow, type PageTree } from '@/editions/page-tree'

/**
 * An edition's address at the time of a revision, as it's kept when it's left: the slug of a news item, or the whole path
 * of a page, by what its ancestors in `tree` are called now.
 */
export function formerAddressOf(revision: Revision, tree: PageTree | undefined): string {
  const { work, language, slug, parent = null } = revision
  return tree ? pathBelow(tree, { work, parent }, language, slug) : slug
}
