import type { DefaultTreeAdapterTypes } from 'parse5'
import { attribute, elementsIn, textIn } from './attribute'

type Element = DefaultTreeAdapterTypes.Element

/** Where an item stands; `number`: that of its list's first, where it's said; `isTyped`: its bullet is among its words. */
export type ListPlace = { depth: number; ordered: boolean; number?: number; isTyped?: boolean }

/** The bullet or number that Word writes into a paragraph of a list. */
export function isMarker(element: Element): boolean {
  return /mso-list:\s*Ignore/i.test(attribute(element, 'style'))
}

const typedMarker = /^\s*([·•▪§o–-]|\d+[.)])[\s\u00A0]+/

/** Where a paragraph of Word's stands in a list, which Word says by its style alone; undefined for one that doesn't. */
export function wordListPlace(paragraph: Element): ListPlace | undefined {
  const level = /mso-list:[^;]*\blevel(\d)/i.exec(attribute(paragraph, 'style'))?.[1]
  const marker = elementsIn(paragraph).find(isMarker)
  const isTyped = !marker && typedMarker.test(textIn(paragraph))
  if (!level && !(isTyped && /^MsoList/.test(attribute(paragraph, 'class')))) return undefined
  const sign = textIn(marker ?? paragraph)
  const number = Number(/(\d+)[.)]?\s*$/.exec(marker ? sign : '')?.[1] ?? 1)
  return { depth: Number(level ?? 1), ordered: /^\s*\(?[\da-zA-Z]{1,4}[.)]/.test(sign), number, isTyped }
}

/** What somebody remarked in the margin, or the sign that leads to it. */
export function isComment(element: Element): boolean {
  const isAnchor = /\b(msocomanchor|MsoCommentReference)\b/.test(attribute(element, 'class'))
  return isAnchor || /mso-element:\s*comment/i.test(attribute(element, 'style'))
}

/** The words of a list's paragraph without the bullet that stands among them. */
export function withoutTypedMarker(text: string): string {
  return text.replace(typedMarker, '')
}
