import { spawn } from 'node:child_process'
import path from 'node:path'

/** An upload that isn't taken; `reason` is the key of a sentence. */
export class RefusedUpload extends Error {
  constructor(readonly reason: string) {
    super(reason)
  }
}

type Message<Done> = { done: Done } | { refused: string } | { failed: string }

type Limits = {
  /** Milliseconds after which it's ended. */
  timeout: number
  /** Why an upload isn't taken whose reading had to be ended; without it, that is an error of this site. */
  refusal?: string
}

/** Has a worker, by its path in the project, do one task in a process of its own. @throws RefusedUpload */
export function workIn<Done>(worker: string, task: object, { timeout, refusal }: Limits): Promise<Done> {
  return new Promise((resolve, reject) => {
    // It runs by itself: the bundler isn't to take it for a part of the app
    const file = path.join(/* turbopackIgnore: true */ process.cwd(), worker)
    const child = spawn(process.execPath, [file], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
      timeout,
      killSignal: 'SIGKILL',
    })
    child.once('message', (message: Message<Done>) => {
      if ('done' in message) resolve(message.done)
      else if ('refused' in message) reject(new RefusedUpload(message.refused))
      else reject(new Error(`Work on an upload failed: ${message.failed}`))
    })
    child.once('error', reject)
    // A large answer is still on its way when the process has ended
    child.once('exit', (code, signal) => {
      const end = () => {
        if (signal && refusal) reject(new RefusedUpload(refusal))
        else reject(new Error(`Work on an upload ended without an answer (${signal ?? String(code)}).`))
      }
      if (child.connected) child.once('disconnect', end)
      else end()
    })
    child.send(task)
  })
}
