import { z } from 'zod'
import type { EditorLanguage } from '../editor-language'
import { nameable } from './nameable'

const text = z.object({ sv: z.string().min(1), en: z.string().min(1), uk: z.string().min(1) })

/** What Markdown would take for a sign of its own. */
const signs = /[\\`*_[\]<>#]/g

/** Markdown in which names such as `{today.writeNews}` are what the admin has there, in bold. */
export function namesIn(markdown: string, language: EditorLanguage): string {
  return markdown.replace(/\{(\w+)\.(\w+)\}/g, (_, source: string, name: string) => {
    const words = text.safeParse(nameable[source]?.[name]).data
    if (!words) throw new Error(`The guide names {${source}.${name}}, which the admin has no words for.`)
    return `**${words[language].replace(signs, '\\$&')}**`
  })
}
