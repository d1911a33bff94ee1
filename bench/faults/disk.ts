import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A small disk of its own: an ext4 file system in a file, which needs root. */
export type Disk = {
  folder: string
  /** Takes all room that is left, and gives it back. */
  fill: () => void
  empty: () => void
  /** Has the kernel turn it read-only, as it does when the disk makes errors. */
  fail: () => void
  /** Takes it out and puts it in again, once nobody uses it. */
  repair: () => void
  remove: () => void
}

export const canMount = () => process.getuid?.() === 0 && spawnSync('mkfs.ext4', ['-V']).status === 0

export function makeDisk(megabytes: number): Disk {
  const place = mkdtempSync(path.join(tmpdir(), 'disk-'))
  const [image, folder] = [path.join(place, 'image'), path.join(place, 'data')]
  const ballast = path.join(folder, 'ballast')
  mkdirSync(folder)
  const mount = () => {
    run('mount', '-o', 'loop,errors=remount-ro', image, folder)
  }
  run('truncate', '-s', `${megabytes}M`, image)
  // No part of it is kept back for root
  run('mkfs.ext4', '-q', '-m', '0', image)
  mount()
  return {
    folder,
    fill: () => {
      writeUntilFull(ballast)
    },
    empty: () => {
      rmSync(ballast)
    },
    fail: () => {
      run('mount', '-o', 'remount,abort', folder)
    },
    repair: () => {
      run('umount', folder)
      mount()
    },
    remove: () => {
      run('umount', folder)
      rmSync(place, { recursive: true })
    },
  }
}

/** In ever smaller pieces, until not a byte more goes in. */
function writeUntilFull(file: string): void {
  for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 16)) {
    const piece = Buffer.alloc(size)
    try {
      for (;;) writeFileSync(file, piece, { flag: 'a' })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
    }
  }
}

function run(command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
}
