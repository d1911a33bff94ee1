import type { CollectionConfig } from 'payload'
import { nobody } from '../access'

/**
 * What lists of news are read from: a row for each public edition, and one for each of its topics. `topic` 0 is all of
 * them. Kept by `cms/news/entries.ts`; can be made anew from the articles at any time.
 */
export const newsEntries: CollectionConfig = {
  slug: 'news-entries',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  indexes: [{ fields: ['language', 'topic', 'publishedAt', 'article'] }],
  fields: [
    { name: 'language', type: 'text', required: true },
    { name: 'topic', type: 'number', required: true },
    { name: 'publishedAt', type: 'date', required: true },
    { name: 'article', type: 'number', required: true, index: true },
  ],
}
