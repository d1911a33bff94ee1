import type { ServerProps } from 'payload'
import { editorLanguageOf } from '../editor-language'
import { words } from './words'

/** The way to the calendar, in the admin's menu. */
export function CalendarLink({ i18n }: ServerProps) {
  return (
    <a className="nav__link" href="/admin/calendar">
      <span className="nav__link-label">{words.title[editorLanguageOf(i18n)]}</span>
    </a>
  )
}
