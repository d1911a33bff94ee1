import { ratios, type Point, type Ratio } from './focus'

/** Widths in pixels that pages ask for, beside a picture's own where it is smaller than the widest. */
const widths = [480, 720, 960, 1440]

/** The same of a picture cut to a shape: in lists; and where others show it beside a link, as all of them can. */
const cutWidths = { avif: [], webp: [320, 640, 1280], jpg: [1200] }

/** Smallest first for a browser: it takes the first that it can show. */
export const sizeFormats = ['avif', 'webp'] as const

export type SizeFormat = 'avif' | 'webp' | 'jpg'

/** A shape that a picture is cut to, and the place in it that stays where it is in the whole, as with CSS. */
export type Cut = { ratio: Ratio; at: Point }

/** One of the smaller files of a picture. */
export type PictureSize = { file: string; width: number; format: SizeFormat; cut?: Cut }

type Shape = { width: number; height: number }

/** The widths that a picture this wide is kept in, in pixels: never wider than it is. None where its width isn't known. */
export function widthsOf(width: number): number[] {
  return upTo(width, widths)
}

/** The widths that a picture is kept in when it's cut to a shape. */
export function cutWidthsOf({ width, height }: Shape, ratio: Ratio, format: SizeFormat): number[] {
  return upTo(Math.round(Math.min(width, height * valueOf(ratio))), cutWidths[format])
}

function upTo(width: number, wished: number[]): number[] {
  const widest = Math.min(width, Math.max(...wished))
  return widest > 0 ? [...wished.filter((one) => one < widest), widest] : []
}

/** Width by height. */
export function valueOf(ratio: Ratio): number {
  const [width = 1, height = 1] = ratio.split(':').map(Number)
  return width / height
}

/** The name of a smaller file, made of the picture's whole name and of how it's cut: no two have one name. */
export function sizeName({ file, width, format, cut }: PictureSize): string {
  const shape = cut ? `.${cut.ratio.replace(':', 'x')}-${Math.round(cut.at.x)}-${Math.round(cut.at.y)}` : ''
  return `${file}${shape}.${width}.${format}`
}

/** What `sizeName` made a name of; null for any other name. */
export function readSizeName(name: string): PictureSize | null {
  const [, before, width, format] = /^(.+)\.([1-9]\d{0,3})\.(avif|webp|jpg)$/.exec(name) ?? []
  if (!before || !isFormat(format)) return null
  const [, file, shape, x, y] = /^(.+)\.(\d+x\d+)-(\d{1,3})-(\d{1,3})$/.exec(before) ?? []
  const ratio = ratios.find((one) => one === shape?.replace('x', ':'))
  const size = { width: Number(width), format }
  if (!file || !ratio) return { file: before, ...size }
  return { file, ...size, cut: { ratio, at: { x: Number(x), y: Number(y) } } }
}

function isFormat(format: string | undefined): format is SizeFormat {
  return format === 'avif' || format === 'webp' || format === 'jpg'
}
