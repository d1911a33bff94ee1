import type { CollectionAfterChangeHook } from 'payload'
import { ancestorsOf } from '@/editions/page-tree'
import { indexSome } from '@/search/index-editions'
import { publicEditions } from '../publishing/search-index'
import type { Page } from '../payload-types'
import { databaseOf } from '../transactions'
import { loadTree } from './tree'

/** When a page is published its address may be new, and with it those of all pages below. */
export const reindexBelow: CollectionAfterChangeHook<Page> = async ({ doc, req }) => {
  if (doc._status !== 'published') return doc
  const tree = await loadTree(req.payload, req)
  const below = [...tree.values()].filter((node) =>
    ancestorsOf(tree, node).some(({ work }) => work === doc.work),
  )
  if (below.length === 0) return doc
  const where = { work: { in: below.map(({ work }) => work) } }
  await indexSome(await databaseOf(req), publicEditions(req.payload, 'pages', { where, req }))
  return doc
}
