import { restoreWords } from './edition/restore'
import { editorLanguages, type EditorLanguage } from './editor-language'
import { words } from './today/words'

/** Words of Payload's own that are replaced, by the keys that it has for them. */
export const payloadWords = Object.fromEntries(
  editorLanguages.map((language) => [language, wordsIn(language)]),
)

function wordsIn(language: EditorLanguage) {
  return { ...restoreWords[language], general: { dashboard: words.title[language] } }
}
