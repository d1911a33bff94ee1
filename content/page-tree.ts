import { cache } from 'react'
import { loadTree } from '@/cms/pages/tree'
import { cms } from './payload'

/** All pages that editors made, public or not; read once for a rendering. */
export const pageTree = cache(async () => loadTree(await cms()))
