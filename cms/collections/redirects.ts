import type { CollectionConfig, PayloadRequest } from 'payload'
import { accessTo } from '../access'
import { announceChange, announceDeletion } from '../publications'
import { checkFrom, checkTo, tidyFrom } from '../redirects/check'
import { labels } from '../redirects/labels'

/** Addresses that nothing stands at, and where editors lead those who ask for them. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: labels.collection,
  admin: { useAsTitle: 'from', defaultColumns: ['from', 'to', 'updatedAt'] },
  defaultSort: 'from',
  access: accessTo('redirects'),
  hooks: {
    afterChange: [announceChange('redirects')],
    afterDelete: [announceDeletion('redirects')],
  },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 500,
      label: labels.from,
      admin: { description: labels.fromHelp },
      hooks: { beforeValidate: [({ value }) => tidyFrom(value)] },
      validate: (value: unknown, { req, event }: { req: PayloadRequest; event?: string }) =>
        event === 'onChange' || checkFrom(value, req),
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      maxLength: 2000,
      label: labels.to,
      admin: { description: labels.toHelp },
      validate: (value: unknown, { req, event }: { req: PayloadRequest; event?: string }) =>
        event === 'onChange' || checkTo(value, req),
    },
  ],
}
