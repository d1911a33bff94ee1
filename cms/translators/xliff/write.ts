import { attributes, escapeMarkup, tag } from '@/editions/markup'
import type { EditionContent, Revision } from '@/editions/model'
import { plainTokens, tokensOf, type Token } from '@/editions/tagged-tokens'
import { tagsIn, type Tag } from '@/editions/tags'
import { unitsOf } from '@/editions/units'
import type { Locale } from '@/i18n/routing'
import type { PairedPart, PairedUnit } from '../sheet/parts'
import { toXliffInline } from './inline'

export const namespace = 'urn:oasis:names:tc:xliff:document:2.0'

/** An original as it was last published, and what there is of its translation. */
export type XliffText = { latest: Revision; parts: PairedPart[] }

/** Names the revision of an original that a `file` was made from, as its `original`. */
export function pointerOf({ collection, work, language, number }: Revision): string {
  return `${collection}/${work}/${language}/${number}`
}

/**
 * Originals with their translations into a language as XLIFF 2.1: a `file` for each, a `unit` for each text that is translated
 * on its own. A target is `final` where somebody has said that the part is done. All originals have one language.
 */
export function toXliff(texts: readonly XliffText[], from: Locale, to: Locale): string {
  const files = texts.map(({ latest, parts }, at) => {
    const units = parts.flatMap((part) => part.units.flatMap((unit) => unitOf(part, unit, latest.content)))
    const note = tag('notes', tag('note', escapeMarkup(latest.content.title), { category: 'title' }))
    return tag('file', `${note}\n${units.join('\n')}\n`, { id: `f${at + 1}`, original: pointerOf(latest) })
  })
  const root = { xmlns: namespace, version: '2.1', srcLang: from, trgLang: to }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${attributes(root)}>\n${files.join('\n')}\n</xliff>\n`
}

function unitOf({ id, state }: PairedPart, unit: PairedUnit, original: EditionContent): string[] {
  const { key, source, target, tags, isPlain } = unit
  // What the translation leaves out isn't asked for
  if (source === undefined || target === undefined) return []
  const content = unitsOf(original)
    .get(id)
    ?.find((one) => one.key === key)?.content
  const write = (text: string, as: readonly Tag[]) => toXliffInline(tokens(text, isPlain), as)
  const segment = [
    tag('source', write(source, content ? tagsIn(content) : tags)),
    ...(target ? [tag('target', write(target, tags))] : []),
  ]
  const progress = !target ? 'initial' : state === 'done' ? 'final' : 'translated'
  return [
    tag('unit', tag('segment', segment.join(''), { id: 's1', state: progress }), {
      id: `${id}.${key}`,
      'xml:space': 'preserve',
    }),
  ]
}

function tokens(text: string, isPlain: boolean): Token[] {
  return isPlain ? plainTokens(text) : tokensOf(text)
}
