import type { CollectionConfig } from 'payload'
import { accessTo } from '../access'

/** Addresses that published editions have left behind: each still leads to its edition. */
export const formerAddresses: CollectionConfig = {
  slug: 'former-addresses',
  labels: {
    singular: { sv: 'Tidigare adress', en: 'Former address', uk: 'Попередня адреса' },
    plural: { sv: 'Tidigare adresser', en: 'Former addresses', uk: 'Попередні адреси' },
  },
  admin: { hidden: true },
  access: accessTo('former-addresses'),
  indexes: [{ fields: ['language', 'slug'], unique: true }],
  fields: [
    { name: 'language', type: 'text', required: true },
    { name: 'slug', type: 'text', required: true },
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true },
  ],
}
