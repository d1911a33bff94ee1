import type { ServerProps } from 'payload'
import { editorLanguageOf } from '../editor-language'
import { labels } from './labels'

/** The way to the links that lead nowhere, in the admin's menu. */
export function LinksLink({ i18n }: ServerProps) {
  return (
    <a className="nav__link" href="/admin/links">
      <span className="nav__link-label">{labels.title[editorLanguageOf(i18n)]}</span>
    </a>
  )
}
