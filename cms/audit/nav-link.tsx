import type { ServerProps } from 'payload'
import { editorLanguageOf } from '../editor-language'
import { may } from '../roles'
import { words } from './words'

/** The way to the whole log, in the admin's menu, for those who may read it. */
export function LogLink({ i18n, user }: ServerProps) {
  if (may(user, 'read', 'audit') !== true) return null
  return (
    <a className="nav__link" href="/admin/log">
      <span className="nav__link-label">{words.title[editorLanguageOf(i18n)]}</span>
    </a>
  )
}
