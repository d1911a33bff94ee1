import type { CollectionConfig } from 'payload'
import { nobody } from '../access'

/**
 * Which editions have ever shown which file in public, or led to it. `isRemoved`: law demanded that the edition be removed, so it shows
 * nothing any more. Kept by `cms/media/uses.ts`, for what the revisions show, and by
 * `cms/attachments/replacement.ts`, for new versions of documents.
 */
export const fileUses: CollectionConfig = {
  slug: 'file-uses',
  admin: { hidden: true },
  typescript: { interface: 'FileUse' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  indexes: [{ fields: ['file', 'isRemoved'] }, { fields: ['work', 'language'] }],
  fields: [
    { name: 'file', type: 'text', required: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'work', type: 'text', required: true },
    { name: 'language', type: 'text', required: true },
    { name: 'isRemoved', type: 'checkbox', required: true, defaultValue: false },
  ],
}
