import type { CollectionConfig } from 'payload'
import { accessTo } from '../access'
import { answerEndpoint } from '../review/guest'

/** What somebody else was asked to look at, and what they said. Written by `cms/review/` alone. */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: {
    singular: { sv: 'Granskning', en: 'Review', uk: 'Перевірка' },
    plural: { sv: 'Granskningar', en: 'Reviews', uk: 'Перевірки' },
  },
  admin: { hidden: true },
  access: accessTo('reviews'),
  lockDocuments: false,
  endpoints: [answerEndpoint],
  indexes: [{ fields: ['kind', 'edition'] }],
  fields: [
    // The edition's collection and id
    { name: 'kind', type: 'text', required: true },
    { name: 'edition', type: 'number', required: true },
    {
      name: 'state',
      type: 'text',
      required: true,
      index: true,
      typescriptSchema: [() => ({ tsType: "import('./review/states').ReviewState" })],
    },
    // The text as it was shown: what is approved is this and nothing else
    {
      name: 'text',
      type: 'json',
      required: true,
      typescriptSchema: [() => ({ tsType: 'Article | Page' })],
    },
    // The account that asked, or that published alone
    { name: 'askedBy', type: 'number', required: true },
    { name: 'asker', type: 'text', required: true },
    // Who has decided, by name or address
    { name: 'decider', type: 'text' },
    // Why it's returned, or was published alone
    { name: 'words', type: 'textarea' },
    // A reviewer without account, and the hash of the key in their link; nobody is told of it
    { name: 'guest', type: 'text' },
    { name: 'guestKey', type: 'text', index: true, access: { read: () => false } },
    { name: 'guestRevoked', type: 'checkbox' },
  ],
}
