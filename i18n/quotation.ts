import type { Locale } from './routing'

/**
 * Spoken words in the punctuation of their language, ready for an attribution to follow:
 * sv `– Ord,` · en `“Words,”` · uk `«Слова»,` (in Ukrainian the comma or full stop stands outside; see DSTU and the orthography of 2019).
 */
export function quoteSpeech(speech: string, language: Locale): string {
  if (language === 'sv') return `– ${speech}`
  if (language === 'en') return `“${speech}”`
  const [, words, stop] = /^(.*?)([,.]?)$/su.exec(speech) ?? ['', speech, '']
  return `«${words}»${stop}`
}

/** What comes between the speech and its attribution, and between that and a continuation. */
export const afterSpeech: Record<Locale, string> = { sv: ' ', en: ' ', uk: ' — ' }

/** Spoken words that go on after the attribution: in Swedish the dash before the first ones serves for them too. */
export function continueSpeech(speech: string, language: Locale): string {
  return language === 'sv' ? speech : quoteSpeech(speech, language)
}
