import type { Field } from 'payload'
import { routing, type Locale } from '@/i18n/routing'
import { languageNames } from '@/i18n/language-names'
import type { EditorText } from './editor-language'

/** The same words once for each of the readers' languages; `required` can't do without. */
export function inEachLanguage(
  name: string,
  label: EditorText,
  description: EditorText,
  maxLength: number,
  required?: Locale,
): Field {
  return {
    name,
    type: 'group',
    label,
    admin: { description },
    fields: routing.locales.map((locale) => ({
      name: locale,
      type: 'text',
      maxLength,
      required: locale === required,
      label: languageNames[locale],
    })),
  }
}
