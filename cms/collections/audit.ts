import type { CollectionConfig } from 'payload'
import { accessTo } from '../access'
import { exportEndpoint } from '../audit/export'

/** Who did what, line by line, chained by hashes. Written by `record` alone, altered by nobody, not even in the database. */
export const audit: CollectionConfig = {
  slug: 'audit',
  labels: {
    singular: { sv: 'Rad i loggen', en: 'Line of the log', uk: 'Рядок журналу' },
    plural: { sv: 'Loggen', en: 'The log', uk: 'Журнал' },
  },
  admin: { hidden: true },
  typescript: { interface: 'AuditRow' },
  access: accessTo('audit'),
  lockDocuments: false,
  timestamps: false,
  endpoints: [exportEndpoint],
  indexes: [{ fields: ['kind', 'subject'] }],
  fields: [
    { name: 'number', type: 'number', required: true, unique: true },
    { name: 'hash', type: 'text', required: true },
    { name: 'action', type: 'text', required: true },
    // Not a relationship: the account may be gone
    { name: 'account', type: 'number', index: true },
    { name: 'kind', type: 'text' },
    { name: 'subject', type: 'number' },
    {
      name: 'record',
      type: 'json',
      required: true,
      typescriptSchema: [() => ({ tsType: "import('./audit/line').Line" })],
    },
  ],
}
