import sharp from 'sharp'
import { clothOf } from '@/editions/weave'

type Size = { width: number; height: number }

/** Pixels of a thread, in a picture of a thousand. */
const scale = 2.5

/** A topic's cloth of a size in pixels, as PNG: the picture of what has no photograph, where a page can't draw it. */
export function clothPicture(topic: string, { width, height }: Size): Promise<Buffer> {
  const { size, ground, warp, weft, warps, wefts, overs } = clothOf(topic)
  const path = (colour: string, d: string) => `<path stroke="${colour}" stroke-width="6" d="${d}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><pattern id="c" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="scale(${scale})"><path fill="${ground}" d="M0 0h${size}v${size}H0z"/>${path(weft, wefts)}${path(warp, warps)}${path(weft, overs)}</pattern><rect width="100%" height="100%" fill="url(#c)"/></svg>`
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer()
}
