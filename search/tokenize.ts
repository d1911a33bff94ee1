/** A word as it stands in a text, with its place there (UTF-16 units). */
export type TextWord = {
  text: string
  start: number
  end: number
  /** The whole of which it's a part, written without hyphens: "etjänst" for both words of "e-tjänst". */
  whole?: string
}

/** U+0027, U+2018, U+2019, U+02BC, U+2032, grave, acute, full width: all are typed for an apostrophe. */
const apostrophes = "'‘’ʼ′`´'"
/** Soft hyphen, zero-width marks: seen by nobody, so no border between words. */
const invisible = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF'
const wordPattern = new RegExp(
  `[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}${invisible}]|[${apostrophes}](?=\\p{L}))*`,
  'gu',
)
const hyphens = '-‐‑'
const dropped = new RegExp(`[${apostrophes}${invisible}]`, 'gu')
const possessive = new RegExp(`[${apostrophes}]s$`, 'u')

/** Nothing here needs more than lower case: the way most words go, for speed. */
const ordinary = /^(?:[a-zåäö]+|[абвгдеєжзиіїйклмнопрстуфхцчшщьюя]+)$/i

/** Longer words are cut: nobody seeks them, and PostgreSQL refuses very long ones. */
const longest = 64

/** The words of a text in order, as typed. */
export function wordsIn(text: string): TextWord[] {
  const words: TextWord[] = []
  let joined: TextWord[] | undefined
  for (const { 0: part, index } of text.matchAll(wordPattern)) {
    const last = words.at(-1)
    const word: TextWord = { text: part, start: index, end: index + part.length }
    if (last && index - last.end === 1 && hyphens.includes(text.charAt(last.end))) {
      joined = [...(joined ?? [last]).slice(-3), word]
      const whole = joined.map((one) => one.text).join('')
      for (const one of joined) one.whole = whole
    } else joined = undefined
    words.push(word)
  }
  return words
}

/** Lower case, one form of every letter, no apostrophes; marks (å ä ö) stay. */
export function normalise(word: string): string {
  if (ordinary.test(word)) return word.slice(0, longest).toLowerCase()
  const bare = word
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replace(possessive, '')
    .replace(dropped, '')
  return isCyrillic(bare) ? cyrillicOnly(bare) : bare
}

/** Takes the marks off Latin letters: å ä → a, ö ø → o, é → e. Cyrillic letters keep theirs (й, ї). */
export function foldMarks(word: string): string {
  if (isCyrillic(word)) return word
  const swedish = word.replace(/[åä]/g, 'a').replaceAll('ö', 'o')
  if (/^[a-z]*$/.test(swedish)) return swedish
  return swedish
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøœłđðßþı]/g, (letter) => otherLatin[letter] ?? letter)
}

/** The letters from last to first, so that an index can find words by their end. */
export function backwards(word: string): string {
  return Array.from(word).reverse().join('')
}

export function isCyrillic(word: string): boolean {
  return /[\u0400-\u052F]/.test(word)
}

const otherLatin: Record<string, string> = {
  æ: 'a',
  ø: 'o',
  œ: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
}
const lookalikes: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  ï: 'ї',
  ґ: 'г',
}

/** Stress marks off, ґ as г, and Latin letters typed by mistake inside a Cyrillic word as those they look like. */
function cyrillicOnly(word: string): string {
  return word.replace(/\p{M}/gu, '').replace(/[aceiopxyïґ]/g, (letter) => lookalikes[letter] ?? letter)
}
