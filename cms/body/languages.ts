import type { Field, TextFieldSingleValidation } from 'payload'
import { z } from 'zod'
import { say } from '../editor-language'

const threeLetters = [
  'ckb',
  'fit',
  'fiu',
  'kmr',
  'prs',
  'rmf',
  'rmn',
  'rmy',
  'sma',
  'smj',
  'sms',
  'swl',
  'tig',
]
const other = 'other'

/** Every language that has two letters in ISO 639, and those with three that are read and signed in Sweden. */
const codes = [...twoLetters().filter((code) => nameIn('en', code)), ...threeLetters]

/** Languages by their names; any other is chosen by its code. */
const options = codes
  .map((value) => ({
    value,
    label: { sv: nameOf('sv', value), en: nameOf('en', value), uk: nameOf('uk', value) },
  }))
  .sort((one, another) => one.label.sv.localeCompare(another.label.sv, 'sv'))

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

function canonical(tag: unknown): string | undefined {
  if (typeof tag !== 'string' || !tag.trim()) return undefined
  try {
    return Intl.getCanonicalLocales(tag.trim())[0]
  } catch {
    return undefined
  }
}

const isTag: TextFieldSingleValidation = (value, { req, siblingData }) =>
  !('language' in siblingData && siblingData.language === other) ||
  Boolean(canonical(value)) ||
  say(req, {
    sv: 'Skriv språkets kod enligt BCP 47, till exempel rmc eller zh-Hant.',
    en: 'Write the language’s code by BCP 47, such as rmc or zh-Hant.',
    uk: 'Напишіть код мови за BCP 47, наприклад rmc або zh-Hant.',
  })

/** Which language some words are in: any that has a tag. */
export const languageFields: Field[] = [
  {
    name: 'language',
    type: 'select',
    required: true,
    label: { sv: 'Språk', en: 'Language', uk: 'Мова' },
    options: [
      ...options,
      {
        value: other,
        label: {
          sv: 'Ett annat, med kod',
          en: 'Another one, by its code',
          uk: 'Інша, за кодом',
        },
      },
    ],
  },
  {
    name: 'code',
    type: 'text',
    label: { sv: 'Språkkod', en: 'Language code', uk: 'Код мови' },
    admin: { condition: (_, siblings) => siblings.language === other },
    validate: isTag,
  },
]

function twoLetters(): string[] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => canonical(code) === code)
}

function nameOf(reader: string, code: string): string {
  return nameIn(reader, code) ?? code
}

function nameIn(reader: string, code: string): string | undefined {
  return new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(code)
}
