import type { GlobalConfig } from 'payload'
import { settingsAccessTo } from '../access'
import { announceGlobal } from '../publications'
import { contactFields, nameFields, recordFields } from './fields'
import { lookFields } from './look-fields'

/** Whose site it is: everything that differs from one municipality to another. */
export const municipality: GlobalConfig = {
  slug: 'municipality',
  label: { sv: 'Kommunen', en: 'The municipality', uk: 'Муніципалітет' },
  access: settingsAccessTo('municipality'),
  hooks: { afterChange: [announceGlobal('municipality')] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { sv: 'Namn', en: 'Name', uk: 'Назва' }, fields: nameFields },
        { label: { sv: 'Kontakt', en: 'Contact', uk: 'Контакти' }, fields: contactFields },
        { label: { sv: 'Utseende', en: 'Look', uk: 'Вигляд' }, fields: lookFields },
        { label: { sv: 'Övrigt', en: 'Other', uk: 'Інше' }, fields: recordFields },
      ],
    },
  ],
}
