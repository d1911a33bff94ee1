import type { ServerProps } from 'payload'
import { editorLanguageOf } from '../editor-language'
import { guideWords } from './words'

/** The way to the guide, in the admin's menu. */
export function GuideLink({ i18n }: ServerProps) {
  return (
    <a className="nav__link" href="/admin/guide">
      <span className="nav__link-label">{guideWords.title[editorLanguageOf(i18n)]}</span>
    </a>
  )
}
