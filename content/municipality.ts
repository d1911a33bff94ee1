import { cache } from 'react'
import { readMunicipality, type Municipality } from '@/cms/municipality/read'
import { cms } from './payload'

export type { Municipality } from '@/cms/municipality/read'

/** Whose site it is. Read once for a rendering. */
export const municipality = cache(async (): Promise<Municipality> =>
  readMunicipality(await cms(['municipality'])),
)
