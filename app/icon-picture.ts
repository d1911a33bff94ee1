import sharp from 'sharp'
import { palette } from '@/content/palette'
import { cacheable } from './caching'
import { wovenSquare } from './[locale]/woven-square'

/** Widths in pixels of the icons that the site has as files. */
export const iconSizes = [192, 512] as const

/** The woven square in the municipality's colours, as PNG of that many pixels in width. */
export async function iconPicture(size: number): Promise<Buffer> {
  const drawing = Buffer.from(wovenSquare(await palette()))
  return sharp(drawing, { density: (72 * size) / 36 })
    .resize(size)
    .flatten({ background: '#fffdf9' })
    .png({ palette: true })
    .toBuffer()
}

export async function iconResponse(size: number): Promise<Response> {
  return pictureResponse(await iconPicture(size), 'image/png')
}

/** A drawn picture, kept as pages are: it changes when the municipality's colours do. */
export function pictureResponse(picture: Buffer, type: string): Response {
  return new Response(new Uint8Array(picture), {
    headers: { 'Content-Type': type, 'Cache-Control': cacheable },
  })
}
