import type { ServerProps } from 'payload'
import { localeOf, sentences } from './words'

/** The way to the translators' list, in the admin's menu. */
export function TranslationsLink({ i18n }: ServerProps) {
  return (
    <a className="nav__link" href="/admin/translations">
      <span className="nav__link-label">{sentences.title[localeOf(i18n)]}</span>
    </a>
  )
}
