import type { ServerProps } from 'payload'
import { editorLanguageOf } from '../editor-language'
import { words } from './words'

/** The way to the tree of pages, in the admin's menu. */
export function TreeLink({ i18n }: ServerProps) {
  return (
    <a className="nav__link" href="/admin/tree">
      <span className="nav__link-label">{words.title[editorLanguageOf(i18n)]}</span>
    </a>
  )
}
