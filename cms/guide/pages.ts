import { readFile } from 'node:fs/promises'
import type { EditorLanguage } from '../editor-language'
import { fileOf, type GuidePage } from './files'
import { nameOf } from './names'
import { parse, type Inline, type Part } from './parse'

/** A page as it's read from its file; what it calls by name, it calls what the admin calls it. */
export async function readGuidePage(page: GuidePage, language: EditorLanguage) {
  const named = (content: Inline[]) =>
    content.map((piece) => (piece.kind === 'name' ? { ...piece, text: nameOf(piece.text, language) } : piece))
  const parts = parse(await readFile(fileOf(page, language, 'md'), 'utf8')).map((part): Part => {
    if ('content' in part) return { ...part, content: named(part.content) }
    return 'items' in part ? { ...part, items: part.items.map(named) } : part
  })
  const title = parts.find((part) => part.kind === 'title')?.text ?? ''
  const lead =
    parts
      .find((part) => part.kind === 'paragraph')
      ?.content.map(({ text }) => text)
      .join('') ?? ''
  return { page, title, lead, text: parts.filter(({ kind }) => kind !== 'title') }
}
