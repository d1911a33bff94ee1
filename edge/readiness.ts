import { randomBytes } from 'node:crypto'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Origin } from './origin'

export type ReadinessOptions = {
  origin: Origin
  headers: Record<string, string>
  isUp: () => boolean
  /** A folder of the disk that must have room. */
  folder: string
}

/** Bytes that a disk must have left, and milliseconds that the app may take and that a finding is good for. */
const leastRoom = 100 * 1024 * 1024
const appTimeout = 3000
const goodFor = 2000

/** A function that says what is wrong, in a sentence each; none when the site is ready for readers and editors. */
export function createReadiness(options: ReadinessOptions): () => Promise<string[]> {
  let found: Promise<string[]> = Promise.resolve([])
  let at = -Infinity
  return () => {
    if (performance.now() - at > goodFor) {
      at = performance.now()
      found = Promise.all([appProblem(options), diskProblem(options.folder)]).then((problems) =>
        problems.filter((problem) => problem !== null),
      )
    }
    return found
  }
}

async function appProblem({ origin, headers, isUp }: ReadinessOptions): Promise<string | null> {
  if (!isUp()) return 'The app does not answer.'
  try {
    const { status, body } = await origin.get('/readyz', headers, 4096, appTimeout)
    return status === 200 ? null : status === 503 ? body.toString() : `The app answers ${status}.`
  } catch {
    return 'The app or its database does not answer in time.'
  }
}

async function diskProblem(folder: string): Promise<string | null> {
  const probe = path.join(folder, `.room-${randomBytes(6).toString('hex')}`)
  try {
    await mkdir(folder, { recursive: true })
    const { bavail, bsize } = await statfs(folder)
    if (bavail * bsize < leastRoom)
      return `The disk of DATA_DIR has ${Math.floor((bavail * bsize) / 2 ** 20)} MB left; it needs ${leastRoom / 2 ** 20}.`
    await writeFile(probe, 'room')
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    return `Nothing can be written to DATA_DIR (${code}).`
  } finally {
    await rm(probe, { force: true }).catch(() => undefined)
  }
}
