import { existsSync } from 'node:fs'
import type { Payload, TaskConfig } from 'payload'
import { sizeFormats, sizeName, widthsOf } from '@/editions/picture-sizes'
import { findFile } from './files'
import { placeOf } from './store'
import { makeFiles } from './work'

export const sizesQueue = 'pictures'

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

/** Makes what isn't there of a picture's smaller files, in a process of its own. */
async function makeSizes(payload: Payload, name: string): Promise<void> {
  const file = await findFile({ payload }, name)
  if (!file) return
  const outputs = sizesOf(file)
    .map((size) => ({ ...size, path: placeOf(size.name) }))
    .filter(({ path }) => !existsSync(path))
  const say = (sizes: 'made' | 'failed') =>
    payload.update({ collection: 'files', id: file.id, data: { sizes }, depth: 0 })
  try {
    if (outputs.length > 0) await makeFiles(placeOf(name), outputs)
  } catch (error) {
    await say('failed')
    throw error
  }
  await say('made')
}

/** Beside the upload, which doesn't wait for it; until it's done readers get the picture as it was taken. */
export const sizesTask: TaskConfig<'makeSizes'> = {
  slug: 'makeSizes',
  retries: 2,
  inputSchema: [{ name: 'file', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    await makeSizes(req.payload, input.file)
    return { output: {} }
  },
}

/** Begins at once what the minute's turn would begin, and waits for none of it. */
export function beginSizes(payload: Payload): Promise<void> {
  payload.jobs.run({ queue: sizesQueue, sequential: true }).catch((err: unknown) => {
    payload.logger.error({
      err,
      msg: 'The smaller files of pictures could not be begun; the next minute tries again',
    })
  })
  return Promise.resolve()
}
