import path from 'node:path'
import type { EditorLanguage } from '../editor-language'

/** The pages of the guide in the order in which somebody new needs them; each is a file in the folder of its language. */
export const guidePages = [
  'begin',
  'pictures',
  'links',
  'blocks',
  'publish',
  'review',
  'translate',
  'after',
  'start-page',
  'accounts',
] as const

export type GuidePage = (typeof guidePages)[number]

export function isGuidePage(name: unknown): name is GuidePage {
  return guidePages.some((page) => page === name)
}

/** Pixels of a picture to one of the page's: it's sharp on any screen. */
export const density = 2

/** Where a page, its picture, or what the picture shows in words is kept. */
export function fileOf(
  page: GuidePage,
  language: EditorLanguage,
  extension: 'md' | 'webp' | 'names.txt',
): string {
  return path.join(process.cwd(), 'cms/guide/texts', language, `${page}.${extension}`)
}
