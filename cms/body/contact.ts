import type { Block, TextFieldSingleValidation } from 'payload'
import { say } from '../editor-language'
import { namedText } from './named-text-field'

/** Spaces and hyphens may stand between the figures. */
const isPhone: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  /^\+?[\d\s()–-]{5,25}$/.test(value) ||
  say(req, {
    sv: 'Skriv numret med siffror, till exempel 033-35 70 00 eller +46 33 35 70 00.',
    en: 'Write the number in figures, such as 033-35 70 00 or +46 33 35 70 00.',
    uk: 'Пишіть номер цифрами, наприклад 033-35 70 00 або +46 33 35 70 00.',
  })

/** Who answers questions about what the text is about. */
export const contact: Block = {
  slug: 'contact',
  labels: {
    singular: { sv: 'Kontakt', en: 'Contact', uk: 'Контакти' },
    plural: { sv: 'Kontakter', en: 'Contacts', uk: 'Контакти' },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { sv: 'Enhet eller funktion', en: 'Unit or function', uk: 'Відділ або посада' },
      admin: { components: namedText },
    },
    {
      name: 'phone',
      type: 'text',
      label: { sv: 'Telefon', en: 'Phone', uk: 'Телефон' },
      validate: isPhone,
      admin: { components: namedText },
    },
    { name: 'email', type: 'email', label: { sv: 'E-post', en: 'E-mail', uk: 'Електронна пошта' } },
    {
      name: 'more',
      type: 'textarea',
      maxLength: 500,
      label: { sv: 'Tider, adress med mera', en: 'Hours, address and the like', uk: 'Години, адреса тощо' },
    },
  ],
}
