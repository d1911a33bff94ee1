import { readFile } from 'node:fs/promises'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import type { EditorLanguage } from '../editor-language'
import { fileOf, type GuidePage } from './files'
import { namesIn } from './names'

/** A page as it's read from its file; what it calls by name, it calls what the admin calls it. */
export async function readGuidePage(page: GuidePage, language: EditorLanguage) {
  const tree = fromMarkdown(namesIn(await readFile(fileOf(page, language, 'md'), 'utf8'), language))
  const [heading, ...text] = tree.children
  return { page, title: toString(heading), lead: toString(text[0]), text }
}
