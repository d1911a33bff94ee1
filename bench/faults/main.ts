import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { median } from '../site.ts'
import { halfOpen, slowPosts, type Served } from './crowds.ts'
import { canMount, makeDisk } from './disk.ts'
import { kill } from './kills.ts'
import { full, locked, readOnly, stopped, type Outage } from './outages.ts'
import { setScene, type Scene } from './scene.ts'
import { canHoldSockets, startService } from './service.ts'

type Note = (name: string, value: number | string, digits?: number) => void

/** Megabytes: room for the site, and for what editors write in the meantime. */
const diskSize = 400

/**
 * What becomes of a site whose processes are killed so many times and whose machine fails it in other ways, while editors
 * write and readers read. @throws Error when anything acknowledged is lost, torn or not to be had
 */
export async function measureFaults(kills: number, seed: number, note: Note): Promise<void> {
  if (!canHoldSockets()) throw new Error('It takes systemd-socket-activate, which comes with systemd.')
  const dataDir = mkdtempSync(path.join(tmpdir(), 'faults-'))
  const service = await startService({ dataDir })
  const scene = await setScene(service, seed)
  try {
    note('seed', seed, 0)
    await manyKills(scene, kills, note)
    noteOutage(note, 'a locked database', await locked(scene, dataDir))
    noteOutage(note, 'a stopped app', await stopped(scene))
    noteServed(note, '70 slow posts', await slowPosts(scene, 70))
    noteServed(note, '1,000 half-open connections', await halfOpen(scene, 1000))
  } finally {
    await scene.service.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  if (canMount()) await failingDisks(seed, note)
  else note('a disk that fills and turns read-only', 'not tried: that takes root and mkfs.ext4')
}

async function manyKills(scene: Scene, kills: number, note: Note): Promise<void> {
  const waits: number[] = []
  for (let count = 1; count <= kills; count++) {
    const { victim, back, problems } = await kill(scene)
    waits.push(back)
    console.log(`kill ${count} of ${kills}: ${victim}, back after ${Math.round(back)} ms`)
    refuse(`kill ${count}, of ${victim}`, problems)
  }
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
  note('kills', kills, 0)
  note('acknowledged writes, all there', sum(scene.editors.map(({ acknowledged }) => acknowledged)), 0)
  note('writes without an answer, whole or not there', sum(scene.editors.map((one) => one.unanswered)), 0)
  note('answers to readers, all 200', sum(scene.readers.map(({ seen }) => seen.answers)), 0)
  note('readers’ connections cut under way, asked again', sum(scene.readers.map(({ seen }) => seen.cut)), 0)
  note('back for readers and editors, p50, ms', median(waits), 0)
  note('back for readers and editors, longest, ms', Math.max(...waits), 0)
}

async function failingDisks(seed: number, note: Note): Promise<void> {
  const disk = makeDisk(diskSize)
  try {
    const scene = await setScene(await startService({ dataDir: disk.folder }), seed)
    try {
      noteOutage(note, 'a full disk', await full(scene, disk))
      noteOutage(note, 'a disk that turned read-only', await readOnly(scene, disk))
    } finally {
      await scene.service.stop()
    }
  } finally {
    disk.remove()
  }
}

function noteOutage(note: Note, name: string, { problems, longest, back }: Outage): void {
  refuse(name, problems)
  note(`${name}: the longest that a reader waited, ms`, longest, 0)
  note(`${name}: back after it was mended, ms`, back, 0)
}

function noteServed(note: Note, name: string, { login, page }: Served): void {
  refuse(name, Number.isNaN(login + page) ? ['An editor or a reader was refused.'] : [])
  note(`${name}: a login, ms`, login, 0)
  note(`${name}: a page, ms`, page, 0)
}

function refuse(name: string, problems: string[]): void {
  if (problems.length > 0) throw new Error(`After ${name}:\n${problems.join('\n')}`)
}
