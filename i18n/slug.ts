/** Ukrainian letters in Latin by the Cabinet of Ministers' resolution 55 of 2010 (KMU 2010), away from a word's start. */
// prettier-ignore
const latin: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', ы: 'y', э: 'e', ё: 'io', ъ: '',
}

/** The five letters that are written differently where a word begins. */
const latinAtStart: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }

/** Latin letters that Unicode doesn't take apart into letter and mark. */
const foldings: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ł: 'l', þ: 'th', œ: 'oe' }

/** U+0027, U+2019, U+02BC and their look-alikes: one sign to a Ukrainian reader. */
export const apostrophes = /['’ʼ‘`´′]/gu

/** Cyrillic words in lower-case Latin by KMU 2010; everything else is left as it is. */
export function transliterate(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{Script=Cyrillic})['’ʼ‘`´′](?=\p{Script=Cyrillic})/gu, '')
    .replace(/зг/gu, 'zgh')
    .replace(/\p{Script=Cyrillic}/gu, (letter, at: number, all: string) => {
      const first = !/\p{L}/u.test(all[at - 1] ?? ' ')
      return (first ? latinAtStart[letter] : undefined) ?? latin[letter] ?? ''
    })
}

/** Longest slug made from a title, in characters; what an editor types may be longer. */
const slugLength = 80

/** An address part from a title: lower-case Latin letters, figures and single hyphens, cut between words. Empty when nothing is left. */
export function slugify(title: string): string {
  const slug = transliterate(title)
    .replace(apostrophes, '')
    .replace(/[ßæøđłþœ]/gu, (letter) => foldings[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= slugLength) return slug
  const cut = slug.slice(0, slugLength + 1).lastIndexOf('-')
  return slug.slice(0, cut > 0 ? cut : slugLength)
}

/** What a slug must look like. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
