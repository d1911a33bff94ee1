import { editionCollection } from '../edition/collection'
import { keepListed } from '../news/entries'
import { newsFields } from '../news/fields'

/** News: one document per language edition. */
export const articles = editionCollection('articles', newsFields, {
  labels: {
    singular: { sv: 'Nyhet', en: 'News article', uk: 'Новина' },
    plural: { sv: 'Nyheter', en: 'News', uk: 'Новини' },
  },
  admin: { defaultColumns: ['title', 'language', 'state', 'publishedAt'] },
  // Drafts first
  defaultSort: ['_status', '-updatedAt'],
  indexes: [
    { fields: ['language', 'slug'], unique: true },
    { fields: ['work', 'language'], unique: true },
  ],
  hooks: { afterChange: [keepListed] },
})
