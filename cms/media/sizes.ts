import { existsSync } from 'node:fs'
import { Mutex } from 'async-mutex'
import type { Payload } from 'payload'
import { sizeFormats, sizeName, widthsOf } from '@/editions/picture-sizes'
import type { KeptFile } from '../payload-types'
import { findFiles } from './files'
import { placeOf } from './store'
import { makeFiles } from './work'

/** What became of a picture's smaller files. */
export type SizesState = 'waiting' | 'made' | 'failed'

/** The names of the smaller files of a picture, with what they are. */
export function sizesOf({ name, width }: { name: string; width: number }) {
  return widthsOf(width).flatMap((size) =>
    sizeFormats.map((format) => ({
      name: sizeName({ file: name, width: size, format }),
      width: size,
      format,
    })),
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
  const outputs = sizesOf(file)
    .map((size) => ({ ...size, path: placeOf(size.name) }))
    .filter(({ path }) => !existsSync(path))
  try {
    if (outputs.length > 0) await makeFiles(placeOf(file.name), outputs)
    return 'made'
  } catch (err) {
    payload.logger.error({
      err,
      msg: `The smaller files of ${file.name} could not be made; the next start tries again`,
    })
    return 'failed'
  }
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
