import type { EditorLanguage } from '../editor-language'

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

/** Chosen for a language that isn't in the list and is named by its tag. */
export const other = 'other'
const otherLabel = { sv: 'Ett annat, med kod', en: 'Another one, by its code', uk: 'Інша, за кодом' }

/** Every language that has two letters in ISO 639, and those with three that are read and signed in Sweden. */
export const codes = [...twoLetters().filter((code) => nameIn('en', code)), ...threeLetters]

/** Languages by their names in the admin's languages, in Swedish order; any other is chosen by its code. */
export const languageOptions = [
  ...codes
    .map((value) => ({
      value,
      label: { sv: nameOf('sv', value), en: nameOf('en', value), uk: nameOf('uk', value) },
    }))
    .sort((one, another) => one.label.sv.localeCompare(another.label.sv, 'sv')),
  { value: other, label: otherLabel },
]

/** The same in one language, in its order. */
export function languageOptionsIn(reader: EditorLanguage): { value: string; label: string }[] {
  const named = codes.map((value) => ({ value, label: nameOf(reader, value) }))
  named.sort((one, another) => one.label.localeCompare(another.label, reader))
  return [...named, { value: other, label: otherLabel[reader] }]
}

/** A tag of BCP 47 as it is to be written; undefined for what isn't one. */
export function canonical(tag: unknown): string | undefined {
  if (typeof tag !== 'string' || !tag.trim()) return undefined
  try {
    return Intl.getCanonicalLocales(tag.trim())[0]
  } catch {
    return undefined
  }
}

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
