import type { Field } from 'payload'

/** Where an editor finds what was done with a text. */
export const logField: Field = {
  name: 'log',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/cms/audit/text-link#TextLogLink' },
  },
}
