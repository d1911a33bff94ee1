import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, rmdirSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A disk of its own, in memory. `remove` also ends whatever is on it. */
export type SmallDisk = {
  folder: string
  /** Fills it to the last byte. */
  fill: () => void
  /** Gives the room back. */
  empty: () => void
  /** From now on it can only be read. Nothing on it may be open for writing. */
  freeze: () => void
  remove: () => void
}

/** Mounts an empty disk of so many megabytes. Only root may, and not in every container: see `withoutDisk`. */
export function smallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(path.join(tmpdir(), 'disk-'))
  const mount = (options: string) => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', folder], { stdio: 'pipe' })
  }
  mount(`size=${megabytes}m`)
  const ballast = path.join(folder, 'ballast')
  return {
    folder,
    fill: () => {
      fill(ballast)
    },
    empty: () => {
      rmSync(ballast)
    },
    freeze: () => {
      mount('remount,ro')
    },
    remove: () => {
      execFileSync('umount', ['--lazy', folder], { stdio: 'pipe' })
      rmdirSync(folder)
    },
  }
}

function fill(file: string): void {
  const opened = openSync(file, 'a')
  try {
    for (const piece of [Buffer.alloc(2 ** 16), Buffer.alloc(1)]) writeUntilFull(opened, piece)
  } finally {
    closeSync(opened)
  }
}

function writeUntilFull(file: number, piece: Buffer): void {
  for (;;) {
    try {
      writeSync(file, piece)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return
      throw error
    }
  }
}

/** Why a test with a small disk can't run, or false: for the `skip` of `node:test`. */
export const withoutDisk = canMount()
  ? false
  : 'NOT TESTED ON A FULL DISK: only root may mount one, on Linux, in a container with CAP_SYS_ADMIN'

function canMount(): boolean {
  try {
    smallDisk(1).remove()
    return true
  } catch {
    return false
  }
}
