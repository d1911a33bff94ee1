import type { CollectionConfig } from 'payload'
import { accessTo } from '../access'

/** Every publication of every edition, kept for good. Written by the code that publishes, altered by nobody. */
export const revisions: CollectionConfig = {
  slug: 'revisions',
  labels: {
    singular: { sv: 'Publicerad version', en: 'Published revision', uk: 'Опублікована редакція' },
    plural: { sv: 'Publicerade versioner', en: 'Published revisions', uk: 'Опубліковані редакції' },
  },
  admin: { hidden: true },
  access: accessTo('revisions'),
  indexes: [{ fields: ['work', 'language', 'number'], unique: true }],
  fields: [
    { name: 'work', type: 'text', required: true },
    { name: 'language', type: 'text', required: true },
    { name: 'number', type: 'number', required: true },
    {
      name: 'record',
      type: 'json',
      required: true,
      typescriptSchema: [() => ({ tsType: "import('../editions/model').Revision" })],
    },
  ],
}
