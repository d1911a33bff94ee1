import type { Field } from 'payload'
import { routing } from '@/i18n/routing'
import { languageNames, type Words } from './words'

/** The same words once for each of the readers' languages. */
export function inEachLanguage(name: string, label: Words, description: Words, maxLength: number): Field {
  return {
    name,
    type: 'group',
    label,
    admin: { description },
    fields: routing.locales.map((locale) => ({
      name: locale,
      type: 'text',
      maxLength,
      label: languageNames[locale],
    })),
  }
}
