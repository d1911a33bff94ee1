import type { CollectionConfig } from 'payload'
import { accessTo } from '../access'

/** Paths that published pages have left behind, whole and without slashes around: each still leads to its page. */
export const formerPaths: CollectionConfig = {
  slug: 'former-paths',
  labels: {
    singular: { sv: 'Tidigare sidadress', en: 'Former page address', uk: 'Попередня адреса сторінки' },
    plural: { sv: 'Tidigare sidadresser', en: 'Former page addresses', uk: 'Попередні адреси сторінок' },
  },
  admin: { hidden: true },
  access: accessTo('former-paths'),
  indexes: [{ fields: ['language', 'slug'], unique: true }],
  fields: [
    { name: 'language', type: 'text', required: true },
    { name: 'slug', type: 'text', required: true, index: true },
    { name: 'page', type: 'relationship', relationTo: 'pages', required: true },
  ],
}
