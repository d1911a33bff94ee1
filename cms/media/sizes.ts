import { Mutex } from 'async-mutex'
import type { Payload } from 'payload'
import { focusFor, ratios, type Focus, type Ratio } from '@/editions/focus'
import {
  cutWidthsOf,
  sizeFormats,
  sizeName,
  valueOf,
  widthsOf,
  type PictureSize,
} from '@/editions/picture-sizes'
import type { KeptFile } from '../payload-types'
import { findFiles } from './files'
import { focusOf } from './focus'
import { keepFile, readKept, sizesKept } from './store'
import { makeFiles } from './work'

/** What became of a picture's smaller files. */
export type SizesState = 'waiting' | 'made' | 'failed'

type Kept = { name: string; width: number; height: number }

/** The smaller files of a picture: all of it, and cut to each shape around what matters in it. */
export function sizesOf({ name: file, width, height }: Kept, focus: Focus | undefined): PictureSize[] {
  const whole = widthsOf(width).flatMap((size) =>
    sizeFormats.map((format) => ({ file, width: size, format })),
  )
  return [...whole, ...ratios.flatMap((ratio) => cutsOf({ file, width, height }, ratio, focus))]
}

function cutsOf(shape: { file: string; width: number; height: number }, ratio: Ratio, focus?: Focus) {
  const cut = { ratio, at: focusFor(focus, ratio) }
  // No page shows small squares
  const formats = ratio === '1:1' ? (['jpg'] as const) : (['webp', 'jpg'] as const)
  return formats.flatMap((format) =>
    cutWidthsOf(shape, ratio, format).map((width) => ({ file: shape.file, width, format, cut })),
  )
}

const making = new Mutex()

/**
 * Makes the smaller files that are waited for, in a process of its own, the oldest picture first: after each upload, and
 * at a start those that were cut off. Until they're there readers get the picture as it was taken.
 */
export function makeSizes(payload: Payload, states: SizesState[] = ['waiting']): Promise<void> {
  return making.runExclusive(async () => {
    for (const file of await findFiles({ payload }, { sizes: { in: states } })) {
      const sizes = await makeSizesOf(payload, file)
      await payload.update({ collection: 'files', id: file.id, data: { sizes }, depth: 0 })
    }
  })
}

async function makeSizesOf(payload: Payload, file: KeptFile): Promise<SizesState> {
  const focus = (await focusOf({ payload }, [file.name])).get(file.name)
  try {
    const kept = await sizesKept(file.name)
    const missing = sizesOf(file, focus).filter((size) => !kept.has(sizeName(size)))
    if (missing.length > 0) await makeMissing(file.name, missing)
    return 'made'
  } catch (err) {
    payload.logger.error({
      err,
      msg: `The smaller files of ${file.name} could not be made; the next start tries again`,
    })
    return 'failed'
  }
}

async function makeMissing(name: string, missing: PictureSize[]): Promise<void> {
  const source = await readKept(name)
  if (!source) throw new Error('The picture isn’t there.')
  const made = await makeFiles(source, missing.map(asOutput))
  for (const [at, size] of missing.entries()) {
    const data = made[at]
    if (data) await keepFile(sizeName(size), data)
  }
}

function asOutput({ width, format, cut }: PictureSize) {
  return { width, format, ...(cut && { cut: { ...cut.at, ratio: valueOf(cut.ratio) } }) }
}

/** Begins it, and waits for none of it. */
export function beginSizes(payload: Payload): Promise<void> {
  makeSizes(payload).catch((err: unknown) => {
    payload.logger.error({
      err,
      msg: 'Smaller files of pictures could not be made; the next start tries again',
    })
  })
  return Promise.resolve()
}
