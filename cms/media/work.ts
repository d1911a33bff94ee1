import { Mutex } from 'async-mutex'
import { workIn } from './child'

/** What is kept of an upload; `width` and `height` in pixels, as seen. */
export type TakenPicture = { data: Uint8Array; width: number; height: number; extension: 'jpg' | 'png' }

/**
 * A smaller file to be made: how wide in pixels, in which format. `cut`: to which shape (width by height), keeping which place
 * where it is, in per cent.
 */
export type Output = {
  width: number
  format: string
  cut?: { ratio: number; x: number; y: number }
}

const worker = 'cms/media/worker.mjs'

/** One upload at a time, so that memory and readers bear no more. */
const taking = new Mutex()

/**
 * Reads an uploaded picture and makes what is kept of it, one upload at a time.
 * @throws RefusedUpload
 */
export function takePicture(data: Uint8Array, { isDrawing }: { isDrawing: boolean }): Promise<TakenPicture> {
  return taking.runExclusive(() =>
    workIn(worker, { name: 'take', data, isDrawing }, { timeout: 30_000, refusal: 'tooHeavy' }),
  )
}

/** Makes the smaller files of a picture, in their order, behind everything else. */
export function makeFiles(source: Uint8Array, outputs: Output[]): Promise<Uint8Array[]> {
  return workIn(worker, { name: 'makeSizes', source, outputs }, { timeout: 600_000 })
}
