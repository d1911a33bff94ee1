import type { CollectionConfig } from 'payload'
import { nobody } from '../access'

/**
 * By what accounts prove more than a password. Apart from the accounts, whose rows Payload writes whole at every login:
 * that would bring back a code that was used meanwhile. Written by `cms/accounts/second-factor/` alone.
 */
export const secondFactors: CollectionConfig = {
  slug: 'second-factors',
  labels: {
    singular: { sv: 'Kod från telefonen', en: 'Code from a telephone', uk: 'Код із телефону' },
    plural: { sv: 'Koder från telefoner', en: 'Codes from telephones', uk: 'Коди з телефонів' },
  },
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'account', type: 'number', required: true, unique: true },
    // The secret, encrypted with the site's
    { name: 'sealed', type: 'text', required: true },
    // The half minute of the last code that was used
    { name: 'lastStep', type: 'number' },
    // Hashes of the recovery codes that are left, with spaces between
    { name: 'recovery', type: 'text' },
  ],
}
