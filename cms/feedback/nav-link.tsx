import type { ServerProps } from 'payload'
import { editorLanguageOf } from '../editor-language'
import { sentences } from './labels'

/** The way to what readers say, in the admin's menu. */
export function FeedbackLink({ i18n }: ServerProps) {
  return (
    <a className="nav__link" href="/admin/feedback">
      <span className="nav__link-label">{sentences.title[editorLanguageOf(i18n)]}</span>
    </a>
  )
}
