import type { ServerProps } from 'payload'
import { editorLanguageOf } from '../editor-language'
import { sentences } from './labels'

/** The way to addresses that readers ask for in vain, in the admin's menu. */
export function MissedLink({ i18n }: ServerProps) {
  return (
    <a className="nav__link" href="/admin/missed">
      <span className="nav__link-label">{sentences.title[editorLanguageOf(i18n)]}</span>
    </a>
  )
}
