import type { Locale } from './routing'

type Punctuate = (words: string) => string

const english: Punctuate = (words) => `“${words}”`

/** The comma or full stop stands outside; see DSTU and the orthography of 2019. */
const ukrainian: Punctuate = (words) => {
  const [, inside, stop] = /^(.*?)([,.]?)$/su.exec(words) ?? ['', words, '']
  return `«${inside}»${stop}`
}

const speeches: Record<Locale, Punctuate> = { sv: (words) => `–\u00a0${words}`, en: english, uk: ukrainian }

/** In Swedish the dash before the first words serves for those that follow too. */
const continuations: Record<Locale, Punctuate> = { sv: (words) => words, en: english, uk: ukrainian }

/**
 * What comes between the speech and its attribution, and between that and a continuation. As everywhere here, a dash keeps
 * to the words that it begins or ends, with a no-break space.
 */
export const afterSpeech: Record<Locale, string> = { sv: ' ', en: ' ', uk: '\u00a0— ' }

/**
 * Spoken words in the punctuation of their language, ready for an attribution to follow:
 * sv `– Ord,` · en `“Words,”` · uk `«Слова»,`.
 */
export function quoteSpeech(speech: string, language: Locale): string {
  return speeches[language](speech)
}

/** Spoken words that go on after the attribution. */
export function continueSpeech(speech: string, language: Locale): string {
  return continuations[language](speech)
}
