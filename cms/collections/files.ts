import type { CollectionConfig } from 'payload'
import { nobody } from '../access'

/**
 * Every file that was ever taken, by its name, which is its address for good: what editors see as one picture or document
 * may have had several. A row is made when the file is on the disk, and goes only with a file that nobody has published.
 */
export const files: CollectionConfig = {
  slug: 'files',
  admin: { hidden: true },
  typescript: { interface: 'KeptFile' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    /** The collection of the upload that has it, or had it before it was replaced, and that upload's id there. */
    { name: 'owner', type: 'text', required: true, defaultValue: 'media' },
    { name: 'upload', type: 'number', required: true, index: true },
    /** SHA-256 in hex of the file, and of what was uploaded. */
    { name: 'hash', type: 'text', required: true, index: true },
    { name: 'source', type: 'text', required: true, index: true },
    { name: 'mimeType', type: 'text', required: true },
    /** Pixels; 0 for a document. */
    { name: 'width', type: 'number', required: true },
    { name: 'height', type: 'number', required: true },
    /** Of a picture's smaller files: `waiting`, `made` or `failed`; a document has none. */
    { name: 'sizes', type: 'text', required: true },
  ],
}
