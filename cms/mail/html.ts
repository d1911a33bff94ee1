import { escapeMarkup } from '@/editions/markup'
import type { EditorLanguage } from '../editor-language'

/** A letter as HTML: paragraphs, and at the end the one address that it's about. */
export function letterHtml(language: EditorLanguage, paragraphs: readonly string[], address: string): string {
  const link = escapeMarkup(address)
  const all = [...paragraphs.map(escapeMarkup), `<a href="${link}">${link}</a>`]
  return `<!doctype html><html lang="${language}"><body>${all.map((text) => `<p>${text}</p>`).join('\n')}</body></html>`
}
