import { setTimeout as wait } from 'node:timers/promises'
import type { Text } from '../faults/admin.ts'

/** What a save was answered with; status 0 when no answer came that can be read. */
export async function answered(send: () => Promise<{ status: number; doc: Text | undefined }>) {
  return send().catch(() => ({ status: 0, doc: undefined }))
}

/** Asks until there is an answer: the site may be away for some time. @throws the last failure after a minute */
export async function untilRead<One>(read: () => Promise<One>): Promise<One> {
  const end = performance.now() + 60_000
  for (;;) {
    try {
      return await read()
    } catch (error) {
      if (performance.now() > end) throw error
      await wait(300)
    }
  }
}

/** Milliseconds, or until told to stop. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  wait(milliseconds, undefined, { signal }).catch(() => undefined)
