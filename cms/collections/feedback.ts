import type { CollectionConfig } from 'payload'
import { accessTo } from '../access'
import { labels } from '../feedback/labels'

/** What readers say of a page, without who they are. Written by the readers' form alone, and gone after `FEEDBACK_DAYS`. */
export const feedback: CollectionConfig = {
  slug: 'feedback',
  labels: labels.collection,
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['createdAt', 'kind', 'text', 'path', 'assignee', 'handled'],
  },
  defaultSort: '-createdAt',
  access: accessTo('feedback'),
  indexes: [{ fields: ['work', 'language'] }],
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: labels.kind,
      access: { update: () => false },
      options: [
        { value: 'yes', label: labels.yes },
        { value: 'no', label: labels.no },
        { value: 'fault', label: labels.fault },
      ],
    },
    { name: 'text', type: 'textarea', label: labels.text, access: { update: () => false } },
    { name: 'path', type: 'text', required: true, label: labels.path, access: { update: () => false } },
    { name: 'work', type: 'text', required: true, access: { update: () => false }, admin: { hidden: true } },
    {
      name: 'language',
      type: 'text',
      required: true,
      label: labels.language,
      access: { update: () => false },
    },
    {
      name: 'revision',
      type: 'number',
      required: true,
      label: labels.revision,
      access: { update: () => false },
    },
    {
      name: 'assignee',
      type: 'relationship',
      relationTo: 'users',
      label: labels.assignee,
      admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 2000,
      label: labels.note,
      admin: { description: labels.noteHelp },
    },
    { name: 'handled', type: 'checkbox', label: labels.handled, admin: { position: 'sidebar' } },
  ],
}
