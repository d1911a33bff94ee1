import { readFile } from 'node:fs/promises'
import type { Endpoint } from 'payload'
import sharp from 'sharp'
import { editorLanguages, type EditorLanguage } from '../editor-language'
import { forEditors } from '../translators/for-editors'
import { refusals } from '../translators/refusals'
import { Refused } from '../translators/refused'
import { density, fileOf, isGuidePage, type GuidePage } from './files'

/** `GET /api/guide/sv/begin`: the picture of a page of the guide, for editors. */
export const guidePicture: Endpoint = {
  path: '/guide/:language/:page',
  method: 'get',
  handler: forEditors(async ({ routeParams }) => {
    const { page } = routeParams ?? {}
    const language = editorLanguages.find((known) => known === routeParams?.language)
    if (!language || !isGuidePage(page)) throw new Refused(404, refusals.unknownText)
    const picture = await readFile(fileOf(page, language, 'webp'))
    return new Response(new Uint8Array(picture), {
      headers: { 'Content-Type': 'image/webp', 'Cache-Control': 'private, max-age=300' },
    })
  }),
}

/** How large a page's picture is on it. */
export async function pictureSize(page: GuidePage, language: EditorLanguage) {
  const { width, height } = await sharp(fileOf(page, language, 'webp')).metadata()
  return { width: Math.round(width / density), height: Math.round(height / density) }
}
