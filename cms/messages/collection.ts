import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'
import { routing } from '@/i18n/routing'
import { accessTo } from '../access'
import type { Message } from '../payload-types'
import { announceMessage, announceNoMore } from './announce'
import { gravityField, placeFields, wordFields } from './fields'
import { linkFields } from './link'
import { stateInWords } from './state'
import { timeFields } from './times'
import { watchAnew } from './watch'

/** What editors' lists call it. */
const name: CollectionBeforeValidateHook<Message> = ({ data, originalDoc }) => ({
  ...data,
  title: data?.titles?.[routing.defaultLocale] ?? originalDoc?.title ?? '',
})

/** What must be said for a time, on every page or some. What has ended stays here, for who asks later. */
export const messages: CollectionConfig<'messages'> = {
  slug: 'messages',
  labels: {
    singular: { sv: 'Meddelande', en: 'Message', uk: 'Повідомлення' },
    plural: { sv: 'Meddelanden', en: 'Messages', uk: 'Повідомлення' },
  },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'state', 'gravity', 'startsAt', 'endsAt'] },
  defaultSort: '-startsAt',
  access: accessTo('messages'),
  hooks: {
    beforeValidate: [name],
    afterChange: [announceMessage, watchAnew],
    afterDelete: [announceNoMore],
  },
  fields: [
    ...wordFields,
    gravityField,
    ...placeFields,
    ...linkFields,
    ...timeFields,
    {
      name: 'state',
      type: 'text',
      virtual: true,
      label: { sv: 'Läge', en: 'State', uk: 'Стан' },
      admin: { readOnly: true, position: 'sidebar' },
      hooks: {
        afterRead: [
          ({ siblingData: { startsAt, endsAt }, req }) =>
            typeof startsAt === 'string' && typeof endsAt === 'string'
              ? stateInWords({ startsAt, endsAt }, req.i18n)
              : undefined,
        ],
      },
    },
  ],
}
