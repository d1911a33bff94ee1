import type { Payload, PayloadRequest } from 'payload'
import { isPublic } from '@/database/public'
import type { PageNode, PageTree } from '@/editions/page-tree'
import { relationId } from '../edition/lookups'
import type { Page } from '../payload-types'

/** A page as it stands, published or not, with nothing of its text but the title. */
export type PageRow = Pick<
  Page,
  | 'id'
  | 'work'
  | 'language'
  | 'slug'
  | 'title'
  | 'original'
  | 'parent'
  | 'order'
  | 'inFooter'
  | '_status'
  | 'withdrawal'
  | 'publishedAt'
>

const select = {
  work: true,
  language: true,
  slug: true,
  title: true,
  original: true,
  parent: true,
  order: true,
  inFooter: true,
  _status: true,
  withdrawal: true,
  publishedAt: true,
} as const

/** All pages, past hooks: a municipality has hundreds of them, and every page's menu needs them. */
export async function pageRows(payload: Payload, req?: PayloadRequest): Promise<PageRow[]> {
  const { docs } = await payload.db.find<PageRow>({
    collection: 'pages',
    pagination: false,
    limit: 0,
    select,
    ...(req && { req }),
  })
  return docs
}

/** What the tree has of one work, as it is within the transaction of `req`. */
export async function findRows(req: PayloadRequest, work: string): Promise<PageRow[]> {
  const where = { work: { equals: work } }
  const asked = { collection: 'pages', where, pagination: false, limit: 0, select, req } as const
  return (await req.payload.db.find<PageRow>(asked)).docs
}

/** The tree of all pages, as it is in the database, within the transaction of `req` where one is given. */
export async function loadTree(payload: Payload, req?: PayloadRequest): Promise<PageTree> {
  return treeOf(await pageRows(payload, req))
}

/** A page's place is its original's. */
export function treeOf(rows: readonly PageRow[]): PageTree {
  const works = new Map(rows.map(({ id, work }) => [id, work ?? '']))
  const nodes = new Map<string, PageNode>()
  const originalsFirst = [...rows].sort(
    (one, other) => Number(Boolean(one.original)) - Number(Boolean(other.original)),
  )
  for (const row of originalsFirst) {
    const { work, language, slug, title, original } = row
    if (!work) continue
    const node = nodes.get(work) ?? {
      work,
      parent: works.get(relationId(row.parent) ?? 0) ?? null,
      order: row.order ?? 0,
      inFooter: Boolean(row.inFooter),
      editions: [],
    }
    node.editions.push({ language, slug, title, isOriginal: !original, isPublic: isPublic(row) })
    nodes.set(work, node)
  }
  return nodes
}
