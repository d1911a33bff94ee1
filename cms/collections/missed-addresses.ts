import type { CollectionConfig } from 'payload'
import { accessTo } from '../access'

/** Addresses that readers asked for in vain: how often, and when last. Written by `content/missed.ts` alone. */
export const missedAddresses: CollectionConfig = {
  slug: 'missed-addresses',
  admin: { hidden: true },
  access: accessTo('missed-addresses'),
  timestamps: false,
  fields: [
    { name: 'path', type: 'text', required: true, unique: true },
    { name: 'count', type: 'number', required: true, index: true },
    { name: 'lastAt', type: 'date', required: true },
  ],
}
