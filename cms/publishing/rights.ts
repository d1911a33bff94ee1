import { APIError, type CollectionBeforeValidateHook } from 'payload'
import { say, type EditorText } from '../editor-language'
import { relationId, type EditionCollection, type EditionDocument } from '../edition/lookups'
import { may } from '../roles'

const sentences = {
  notPublishing: {
    sv: 'Din roll publicerar inte. Spara ett utkast, och be en publicist att publicera det.',
    en: 'Your role doesn’t publish. Save a draft, and ask a publisher to publish it.',
    uk: 'Ваша роль не дає права публікувати. Збережіть чернетку й попросіть публікатора її опублікувати.',
  },
  translationsOnly: {
    sv: 'Du skriver översättningar till dina språk. Välj ett av dem och originaltexten först.',
    en: 'You write translations into your languages. Choose one of them, and the original text, first.',
    uk: 'Ви пишете переклади своїми мовами. Спершу виберіть одну з них і оригінальний текст.',
  },
} satisfies Record<string, EditorText>

/**
 * Keeps everybody within their role by what a text would become, whichever way it comes in: Payload asks about what it was.
 * The site's own code, without an account, does what it must.
 */
export function keepRights(collection: EditionCollection): CollectionBeforeValidateHook<EditionDocument> {
  return ({ data, operation, originalDoc, req }) => {
    const { user } = req
    if (!user) return data
    const after: Partial<EditionDocument> = { ...originalDoc, ...data }
    const refuse = (sentence: keyof typeof sentences) => {
      throw new APIError(say(req, sentences[sentence]), 403, null, true)
    }
    if (after._status === 'published' && !may(user, 'publish', collection)) refuse('notPublishing')
    const isOwn = user.languages?.some((language) => language === after.language)
    const isLimited = may(user, operation, collection) === 'translations'
    if (isLimited && !(isOwn && relationId(after.original))) refuse('translationsOnly')
    return data
  }
}
