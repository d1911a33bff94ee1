import type { Field } from 'payload'
import { routing } from '@/i18n/routing'
import { languageNames } from '@/i18n/language-names'
import type { EditorText } from './editor-language'

/** The same words once for each of the readers' languages. */
export function inEachLanguage(
  name: string,
  label: EditorText,
  description: EditorText,
  maxLength: number,
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
      label: languageNames[locale],
    })),
  }
}
