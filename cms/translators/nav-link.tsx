import type { ServerProps } from 'payload'
import { editorLanguageOf } from '../editor-language'
import { sentences } from './sentences'

/** The way to the translators' list, in the admin's menu. */
export function TranslationsLink({ i18n }: ServerProps) {
  return (
    <a className="nav__link" href="/admin/translations">
      <span className="nav__link-label">{sentences.title[editorLanguageOf(i18n)]}</span>
    </a>
  )
}
