import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { uk } from '@payloadcms/translations/languages/uk'
import { deepMergeSimple } from '@payloadcms/translations/utilities'
import { restoreWords } from './edition/restore'
import { editorLanguages, type EditorLanguage } from './editor-language'
import { words } from './today/words'

/** Payload's languages that the admin speaks, each with Payload's own words. */
export const payloadLanguages = { sv, en, uk } satisfies Record<EditorLanguage, object>

/** Words of Payload's own that are replaced, by the keys that it has for them. */
export const payloadWords = Object.fromEntries(
  editorLanguages.map((language) => [language, wordsIn(language)]),
)

function wordsIn(language: EditorLanguage) {
  return { ...restoreWords[language], general: { dashboard: words.title[language] } }
}

/** All words of Payload's as the admin has them. */
export const allPayloadWords = {
  sv: deepMergeSimple<typeof sv.translations>(sv.translations, payloadWords.sv ?? {}),
  en: deepMergeSimple<typeof sv.translations>(en.translations, payloadWords.en ?? {}),
  uk: deepMergeSimple<typeof sv.translations>(uk.translations, payloadWords.uk ?? {}),
}
