import { APIError, type CollectionAfterDeleteHook, type CollectionBeforeDeleteHook } from 'payload'
import type { Media } from '../payload-types'
import { languageNames } from '@/i18n/language-names'
import { say } from '../editor-language'
import { afterCommit } from '../transactions'
import { findFiles } from './files'
import { sentences } from './sentences'
import { sizesOf } from './sizes'
import { removeFiles } from './store'
import { usesOf } from './usage'

/** So many are named; the picture's own page lists all. */
const mostNamed = 5

/** What is shown, or ever was in public, stays; the editor is told where that is. */
export const keepUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const uses = await usesOf(req, Number(id))
  if (uses.length === 0) return
  const named = uses
    .slice(0, mostNamed)
    .map(({ title, language }) => `”${title}” (${languageNames[language]})`)
  const more = uses.length > mostNamed ? ' …' : '.'
  throw new APIError(`${say(req, sentences.inUse)} ${named.join(', ')}${more}`, 409, null, true)
}

/** A picture that nobody has shown goes with its files. */
export const removeUnused: CollectionAfterDeleteHook<Media> = async ({ doc, req }) => {
  const files = await findFiles(req, { upload: { equals: doc.id } })
  await req.payload.delete({ collection: 'files', where: { upload: { equals: doc.id } }, req })
  const names = files.flatMap((file) => [file.name, ...sizesOf(file).map(({ name }) => name)])
  await afterCommit(req, `files of ${doc.id}`, () => removeFiles(names))
  return doc
}
