import type { DefaultTreeAdapterTypes } from 'parse5'
import { isOpaqueDetour, withoutDetour } from '@/editions/detours'
import { isSafeHref } from '@/editions/href'
import { attribute, textIn } from './attribute'
import type { Note } from './notes'
import { plainSpaces } from './spaces'
import { lookOf, type Look } from './spans'

type Element = DefaultTreeAdapterTypes.Element

const decorations = /^(u|mark|code|kbd|samp|tt)$/

/** How the words in an element look and where they lead; `note` is told of what the editor has no mark for. */
export function inlineLook(node: Element, around: Look, note: (note: Note) => void): Look {
  const look = lookOf(node, around)
  const words = plainSpaces(textIn(node)).trim()
  if (!words) return look
  if (node.tagName === 'a') return { ...look, href: leadsTo(node, words, note) }
  const isUnderlined = /text-decoration[^;]*underline/i.test(attribute(node, 'style'))
  if (decorations.test(node.tagName) || (isUnderlined && !around.href)) {
    if (!elementOfLink(node)) note({ kind: 'decoration', words })
  }
  return look
}

/** Links are underlined anyway, wherever their program says so. */
function elementOfLink(node: Element): boolean {
  return 'childNodes' in node && node.childNodes.some((child) => child.nodeName === 'a')
}

function leadsTo(link: Element, words: string, note: (note: Note) => void): string | undefined {
  const href = withoutDetour(attribute(link, 'href').trim())
  if (!href) return undefined
  if (isOpaqueDetour(href)) note({ kind: 'detour', words })
  // A place in the document that the words were in
  if (isSafeHref(href) && !href.startsWith('#')) return href
  note({ kind: 'link', words })
  return undefined
}

/** What a picture is called: its text alternative, or else its file. */
export function pictureName(picture: Element): string {
  const source = attribute(picture, 'src')
  const file = /^data:|^blob:/.test(source) ? '' : (source.split(/[/\\]/).at(-1)?.split('?')[0] ?? '')
  return attribute(picture, 'alt').trim() || file
}

/** True for a sign that a program shows as a picture, named by itself. */
export function isEmoji(name: string): boolean {
  return /^(?=.*[\p{Extended_Pictographic}\p{RI}])[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u.test(
    name,
  )
}
