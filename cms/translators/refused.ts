import type { PayloadRequest } from 'payload'
import type { EditorText } from '../editor-language'
import { may } from '../roles'
import type { EditionCollection } from '../edition/lookups'
import type { Locale } from '@/i18n/routing'

/** Why nothing was done, with the HTTP status that says what kind of reason it is. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly text: EditorText,
  ) {
    super(text.en)
  }
}

/** Whether somebody may write translations into a language. */
export function mayTranslate(
  { user }: Pick<PayloadRequest, 'user'>,
  collection: EditionCollection,
  language: Locale,
): boolean {
  const right = may(user, 'update', collection)
  return right === 'translations' ? Boolean(user?.languages?.includes(language)) : right === true
}
