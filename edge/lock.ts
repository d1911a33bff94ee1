import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Log } from './log'

/** Says that another start has this data folder, by its process id. */
export class FolderInUse extends Error {}

/** Addresses of sockets may not be longer, in bytes, on macOS. */
const longest = 100

/**
 * Takes a data folder for this process alone, until it ends in whatever way: a socket that the system closes with it, so
 * that a killed process leaves nothing in the way, whatever its id is given to later. Returns what gives it back.
 * @throws FolderInUse when another process has it
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const address = addressFor(folder)
  for (let attempt = 0; attempt < 3; attempt++) {
    const holder = await askHolder(address)
    if (holder !== undefined)
      throw new FolderInUse(
        `Another start uses ${folder} already (process ${holder}). Stop it first, or set DATA_DIR.`,
      )
    if (process.platform !== 'win32') rmSync(address, { force: true })
    const server = createServer((socket) => socket.on('error', () => undefined).end(String(process.pid)))
    try {
      await once(server.listen(address), 'listening')
      server.unref()
      return () => {
        server.close()
      }
    } catch (error) {
      if (!isInUse(error)) throw error
    }
  }
  throw new FolderInUse(`Another start is taking ${folder} at the same moment.`)
}

/** Ends with a sentence when another process has the folder. On a disk that can't be written, what is there is served. */
export async function lockOrExit(folder: string, log: Log): Promise<void> {
  try {
    mkdirSync(folder, { recursive: true })
    await lockFolder(folder)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof FolderInUse) {
      log(message, 'error')
      process.exit(1)
    }
    log(`${folder} can't be kept from being used twice: ${message}`)
  }
}

function addressFor(folder: string): string {
  const name = `site-${createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 32)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  const inside = path.join(folder, 'lock')
  return Buffer.byteLength(inside) <= longest ? inside : path.join(tmpdir(), name)
}

/** The process id that the holder answers with; undefined when there is none. */
function askHolder(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(address)
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
    socket.once('error', () => {
      resolve(undefined)
    })
    socket.once('end', () => {
      resolve(answer)
    })
  })
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
