import type { ServerProps } from 'payload'
import { localeOf } from '../translators/words'
import { sentences } from './words'

/** The way to what readers say, in the admin's menu. */
export function FeedbackLink({ i18n }: ServerProps) {
  return (
    <a className="nav__link" href="/admin/feedback">
      <span className="nav__link-label">{sentences.title[localeOf(i18n)]}</span>
    </a>
  )
}
