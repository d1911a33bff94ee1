import type { PayloadRequest } from 'payload'

/** What the admin speaks: Payload's languages that this project has sentences in. Apart from the readers' languages (`i18n/routing.ts`). */
export const editorLanguages = ['sv', 'en', 'uk'] as const

export type EditorLanguage = (typeof editorLanguages)[number]

/** A text for editors, in each of their languages. */
export type EditorText = Record<EditorLanguage, string>

/** The language that an editor has chosen for the admin; Swedish where it has none of its own. */
export function editorLanguageOf({ language }: { language: string }): EditorLanguage {
  return editorLanguages.find((known) => known === language) ?? 'sv'
}

/** The sentence in the language that the editor has chosen for the admin. */
export function say({ i18n }: Pick<PayloadRequest, 'i18n'>, text: EditorText): string {
  return text[editorLanguageOf(i18n)]
}
