import { spawn } from 'node:child_process'
import path from 'node:path'
import { Mutex } from 'async-mutex'

/** Why an upload isn't taken: the key of a sentence. */
export type Refusal = 'tooManyPixels' | 'unreadable' | 'isDocument' | 'isHeic'

export class RefusedUpload extends Error {
  constructor(readonly reason: Refusal) {
    super(reason)
  }
}

/** What is kept of an upload; `width` and `height` in pixels, as seen. */
export type TakenPicture = { data: Uint8Array; width: number; height: number; extension: 'jpg' | 'png' }

/** A smaller file to be made: where, how wide in pixels, in which format. */
export type Output = { path: string; width: number; format: string }

/** One upload at a time, so that memory and readers bear no more. */
const taking = new Mutex()

/**
 * Reads an uploaded picture and makes what is kept of it, one upload at a time.
 * @throws RefusedUpload
 */
export function takePicture(data: Uint8Array, { isDrawing }: { isDrawing: boolean }): Promise<TakenPicture> {
  return taking.runExclusive(() => work<TakenPicture>({ name: 'take', data, isDrawing }, 60_000))
}

/** Makes the smaller files of the picture at the path `source`, behind everything else. */
export function makeFiles(source: string, outputs: Output[]): Promise<void> {
  return work({ name: 'makeSizes', source, outputs }, 600_000)
}

type Message<Done> = { done: Done } | { refused: Refusal } | { failed: string }

/** Has `worker.mjs` do one task in a process of its own, which is ended after so many milliseconds. */
function work<Done>(task: object, patience: number): Promise<Done> {
  return new Promise((resolve, reject) => {
    // It runs by itself: the bundler isn't to take it for a part of the app
    const worker = path.join(/* turbopackIgnore: true */ process.cwd(), 'cms/media/worker.mjs')
    const child = spawn(process.execPath, [worker], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
      timeout: patience,
      killSignal: 'SIGKILL',
    })
    child.once('message', (message: Message<Done>) => {
      if ('done' in message) resolve(message.done)
      else if ('refused' in message) reject(new RefusedUpload(message.refused))
      else reject(new Error(`Work on a picture failed: ${message.failed}`))
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      reject(new Error(`Work on a picture ended without an answer (${signal ?? String(code)}).`))
    })
    child.send(task)
  })
}
