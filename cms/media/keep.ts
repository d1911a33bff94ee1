import { APIError, type CollectionAfterDeleteHook, type CollectionBeforeDeleteHook } from 'payload'
import { languageNames } from '@/i18n/language-names'
import { say, type EditorText } from '../editor-language'
import { afterCommit } from '../transactions'
import { filesOf, type Owner, type Upload } from './files'
import { removeFiles } from './store'
import { usesOf } from './usage'

/** So many are named; the upload's own page lists all. */
const mostNamed = 5

/** What is shown, or ever was in public, stays; the editor is told where that is. */
export function keepUsed(owner: Owner, inUse: EditorText): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const uses = await usesOf(req, owner, Number(id))
    if (uses.length === 0) return
    const named = uses
      .slice(0, mostNamed)
      .map(({ title, language }) => `”${title}” (${languageNames[language]})`)
    const more = uses.length > mostNamed ? ' …' : '.'
    throw new APIError(`${say(req, inUse)} ${named.join(', ')}${more}`, 409, null, true)
  }
}

/** What nobody has shown goes with its files. */
export function removeUnused(owner: Owner): CollectionAfterDeleteHook<Upload> {
  return async ({ doc, req }) => {
    const files = await filesOf(req, owner, doc.id)
    await req.payload.delete({ collection: 'files', where: { id: { in: files.map(({ id }) => id) } }, req })
    const names = files.map(({ name }) => name)
    await afterCommit(req, `files of ${owner}/${doc.id}`, () => removeFiles(names))
    return doc
  }
}
