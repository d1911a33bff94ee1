import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as swedishStem } from '@orama/stemmers/swedish'
import { stemmer as ukrainianStem } from '@orama/stemmers/ukrainian'

type Rules = {
  /** Takes a lower-case word with marks folded away; inflected forms of one word give the same stem. */
  stem: (word: string) => string
  /** Words that say nothing of what is sought; left out of a query that has others. Folded. */
  stopWords: ReadonlySet<string>
  /** True where words are written together, so that a part must find the whole. */
  compounds: boolean
}

const list = (words: string) => new Set(words.split(' '))

function untilStable(step: (word: string) => string) {
  return (word: string) => {
    for (let before = word; ; before = word) {
      word = step(before)
      if (word === before) return word
    }
  }
}

/** Snowball's Swedish rules leave the definite forms -an and -et (skolan, biblioteket) as they are. */
const swedishDefinite = (stem: string) => stem.replace(/(?<=.{2}[^aeiouy])(?:an|et)s?$/, '')

/**
 * The stemmer leaves sound changes between the forms of one word: к/ц and г/з (бібліотека, бібліотеці), an і that
 * opens into о (шкіл, школа), a vowel that comes and goes (садок, садка; українець, українця), and final vowels.
 */
const ukrainianChanges = (stem: string) =>
  stem
    .replace(/(?<=.{3})[аеєиіїоуюя]+$/, '')
    .replace(/(?<=.{2})ц$/, 'к')
    .replace(/(?<=.{2}[^аеєиіїоуюя])[ео](?=к$)/, '')
    .replace(/(?<=.{3})з$/, 'г')
    .replace(/(?<=[^аеєиіїоуюя])і(?=[влгрдк]$)/, 'о')

/** Every language that can be indexed: a new one takes an entry here. */
export const languages = {
  sv: {
    stem: untilStable((word) => swedishDefinite(swedishStem(word))),
    stopWords: list(
      'alla att av de den det dig din ditt du eller en er ett fran for hans har hur i inte jag kan man med men min mitt ni nar och om pa ska som sa till under ut vad var vem vi vid vilka vilken vilket ar',
    ),
    compounds: true,
  },
  en: {
    stem: englishStem,
    stopWords: list(
      'a about an and are as at be by can do does for from get has have how i in is it my of on or our that the their there this to was we were what when where which who why will with you your',
    ),
    compounds: false,
  },
  uk: {
    stem: (word: string) => ukrainianChanges(ukrainianStem(word)),
    stopWords: list(
      'а або в ви від він вона вони для до є за з зі і із й його її їх к коли мене ми мій моя на не нам о об по при про та так те ти то у хто це чи чому що щоб як яка яке який які я',
    ),
    compounds: false,
  },
} satisfies Record<string, Rules>

export type Language = keyof typeof languages

export const languageCodes = Object.keys(languages).filter((code): code is Language => code in languages)

/** The rules of one language. */
export function rulesOf(language: Language): Rules {
  return languages[language]
}
