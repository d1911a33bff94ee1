import { editionCollection } from '../edition/collection'
import { pageFields } from '../pages/fields'
import { reindexBelow } from '../pages/reindex'
import { moveEndpoint } from '../tree/move'

/** Pages that editors arrange in a tree, which the menu, the footer and the addresses follow. */
export const pages = editionCollection('pages', pageFields, {
  labels: {
    singular: { sv: 'Sida', en: 'Page', uk: 'Сторінка' },
    plural: { sv: 'Sidor', en: 'Pages', uk: 'Сторінки' },
  },
  admin: { defaultColumns: ['title', 'language', 'parent', 'state', 'reviewBy'] },
  // Drafts first
  defaultSort: ['_status', 'title'],
  indexes: [{ fields: ['work', 'language'], unique: true }],
  endpoints: [moveEndpoint],
  hooks: { afterChange: [reindexBelow] },
})
