import type { Field } from 'payload'

/** Where an editor sees, before publishing, what is left to do. */
export const checklistField: Field = {
  name: 'checklist',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/cms/checklist/panel#ChecklistPanel' } },
}
