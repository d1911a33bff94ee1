/** Widths in pixels that pages ask for, beside a picture's own where it is smaller than the widest. */
const widths = [480, 720, 960, 1440]

/** Smallest first for a browser: it takes the first that it can show. */
export const sizeFormats = ['avif', 'webp'] as const

export type SizeFormat = (typeof sizeFormats)[number]

/** One of the smaller files of a picture. */
export type PictureSize = { file: string; width: number; format: SizeFormat }

/** The widths that a picture this wide is kept in, in pixels: never wider than it is. None where its width isn't known. */
export function widthsOf(width: number): number[] {
  const widest = Math.min(width, Math.max(...widths))
  return widest > 0 ? [...widths.filter((one) => one < widest), widest] : []
}

/** The name of a smaller file, made of the picture's whole name: no two pictures share one. */
export function sizeName({ file, width, format }: PictureSize): string {
  return `${file}.${width}.${format}`
}

/** What `sizeName` made a name of; null for any other name. */
export function readSizeName(name: string): PictureSize | null {
  const [, file, width, format] = /^(.+)\.([1-9]\d{0,3})\.(avif|webp)$/.exec(name) ?? []
  if (!file || !width) return null
  return { file, width: Number(width), format: format === 'avif' ? 'avif' : 'webp' }
}
