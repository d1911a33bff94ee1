import { cache } from 'react'
import { loadTree } from '@/cms/pages/tree'
import { madeOf } from './made-of'
import { cms } from './payload'

const load = cache(async () => loadTree(await cms([])))

/** All pages that editors made, public or not; read once for a rendering: for the menu alone, or for where pages stand. */
export function pageTree(use: 'menu' | 'tree') {
  madeOf([use])
  return load()
}
