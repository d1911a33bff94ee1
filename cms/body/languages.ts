import type { Field, TextFieldSingleValidation } from 'payload'
import { z } from 'zod'
import { say } from '../editor-language'
import { canonical, codes, languageOptions, other } from './language-names'

/** What `languageFields` store, as far as `languageOf` needs it. */
export const languageShape = { language: z.unknown().optional(), code: z.unknown().optional() }

/** The language that an editor chose in `languageFields`, as a tag of BCP 47; undefined for none. */
export function languageOf({ language, code }: { language?: unknown; code?: unknown }): string | undefined {
  return canonical(language === other ? code : language)
}

/** What `languageFields` store for a language: the inverse of `languageOf`. */
export function asChosen(language: string): { language: string; code?: string } {
  return codes.includes(language) ? { language } : { language: other, code: language }
}

const isTag: TextFieldSingleValidation = (value, { req, siblingData }) =>
  !('language' in siblingData && siblingData.language === other) ||
  Boolean(canonical(value)) ||
  say(req, {
    sv: 'Skriv språkets kod enligt BCP 47, till exempel rmc eller zh-Hant.',
    en: 'Write the language’s code by BCP 47, such as rmc or zh-Hant.',
    uk: 'Напишіть код мови за BCP 47, наприклад rmc або zh-Hant.',
  })

const isLanguage: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && (value === other || codes.includes(value))) ||
  say(req, {
    sv: 'Välj ett språk i listan.',
    en: 'Choose a language from the list.',
    uk: 'Виберіть мову зі списку.',
  })

const label = { sv: 'Språk', en: 'Language', uk: 'Мова' }

const codeField: Field = {
  name: 'code',
  type: 'text',
  label: { sv: 'Språkkod', en: 'Language code', uk: 'Код мови' },
  admin: { condition: (_, siblings) => siblings.language === other },
  validate: isTag,
}

/** Which language an uploaded document is in: any that has a tag. */
export const languageFields: Field[] = [
  { name: 'language', type: 'select', required: true, label, options: languageOptions },
  codeField,
]

/**
 * The same for words within a text. The editor is sent the fields of each kind of block once for each text that can hold it: with
 * the names of all languages in them, they were four fifths of the page where one writes.
 */
export const languageFieldsInText: Field[] = [
  {
    name: 'language',
    type: 'text',
    required: true,
    label,
    validate: isLanguage,
    admin: { components: { Field: '/cms/body/language-field#LanguageField' } },
  },
  codeField,
]
