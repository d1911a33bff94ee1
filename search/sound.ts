import { foldMarks, isCyrillic } from './tokenize'

/** Cyrillic letters by the sound classes below; positions that KMU 2010 tells apart (є ye/ie) fall together anyway. */
const cyrillic: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'h', д: 'd', е: 'i', є: 'i', ё: 'io', ж: 's', з: 's', и: 'i', і: 'i', ї: 'i', й: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'c', ц: 'ts', ч: 'c', ш: 's',
  щ: 'sc', ь: '', ъ: '', ы: 'i', э: 'i', ю: 'iu', я: 'ia',
} // prettier-ignore

const marked: [RegExp, string][] = [
  [/å/g, 'o'],
  [/[äöøæ]/g, 'e'],
  [/č/g, 'ch'],
  [/[šś]/g, 'sh'],
  [/[žźż]/g, 'zh'],
]

/** How Swedish, English, German and Polish write Slavic sounds, most letters first. */
const latin: [RegExp, string][] = [
  [/ck|c(?![hz])|q/g, 'k'],
  [/gh/g, 'g'],
  [/tsch|tch|tj|cz|kh/g, 'ch'],
  [/sch|sh|sj|sz|zh|zj/g, 's'],
  [/ch/g, 'c'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/tz/g, 'ts'],
  [/g/g, 'h'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/[ejy]/g, 'i'],
]

/** What both alphabets share: doubled sounds, a softening i, endings of cases, -ov for -iv and -pol for -pil. */
const common: [RegExp, string][] = [
  [/(.)\1+/g, '$1'],
  [/(?<=[^aiou])i(?=[aou])/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=.{3})(?:oho|omu|oiu|aia|ami|oi|iu|ia|om|im|am)$|(?<=.{3})[aiou]$/, ''],
  [/(?<=.{3})s$/, ''],
  [/[oi]([vfl])$/, 'i$1'],
]

/**
 * A key that spellings of one name share, in either alphabet and in most cases of declension: Kiev, Kyiv, Kyjiv,
 * Київ and Києва; Breslavska and Бреславської. Other names may share it too: weigh it below a match of the word itself.
 * Empty when nothing useful is left (fewer than three letters).
 */
export function soundOf(word: string): string {
  const spelled = isCyrillic(word)
    ? Array.from(word, (letter) => cyrillic[letter] ?? letter).join('')
    : apply(latin, foldMarks(apply(marked, word.normalize('NFC'))))
  const key = apply(common, spelled)
  return key.length < 3 || /\d/.test(key) ? '' : key
}

function apply(rules: [RegExp, string][], word: string): string {
  return rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word)
}
