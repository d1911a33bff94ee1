import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import type { Disk } from './disk.ts'
import { problemsOf, whileAtWork, type Scene } from './scene.ts'
import { startService } from './service.ts'

/** What was seen: sentences that say what was wrong, and milliseconds of the longest that a reader waited. */
export type Outage = { problems: string[]; longest: number; back: number }

/** Milliseconds of ordinary work before a fault, and of work while it lasts. */
const before = 1500
const during = 5000

/** Has something go wrong while editors and readers are at work, and mends it again. */
async function outage(
  scene: Scene,
  breaks: () => void,
  mend: (stopReading: () => void) => Promise<void>,
): Promise<Outage> {
  for (const { seen } of scene.readers) seen.longest = 0
  let back = 0
  await whileAtWork(scene, async () => {
    await wait(before)
    breaks()
    await wait(during)
  })
  await whileAtWork(scene, async (stop) => {
    stop.writing()
    const from = performance.now()
    await mend(stop.reading)
    await scene.service.ready()
    back = performance.now() - from
  })
  const longest = Math.max(...scene.readers.map(({ seen }) => seen.longest))
  return { problems: await problemsOf(scene), longest, back }
}

/** The disk is full, and the site is started anew on it before there is room again. */
export const full = (scene: Scene, disk: Disk): Promise<Outage> =>
  outage(scene, disk.fill, async () => {
    await startAnew(scene)
    disk.empty()
  })

/** The disk turns read-only, and the site is started anew on it before somebody puts in a sound one. */
export const readOnly = (scene: Scene, disk: Disk): Promise<Outage> =>
  outage(scene, disk.fail, async (stopReading) => {
    await startAnew(scene)
    stopReading()
    await scene.service.stop()
    disk.repair()
    scene.service = await startService({
      dataDir: disk.folder,
      port: Number(new URL(scene.service.url).port),
    })
  })

/** Somebody else holds the database's lock for writing. */
export async function locked(scene: Scene, dataDir: string): Promise<Outage> {
  const other = createClient({ url: `file:${path.join(dataDir, 'site.db')}` })
  const lock = await other.transaction('write')
  return outage(
    scene,
    () => undefined,
    async () => {
      await lock.rollback()
      other.close()
    },
  )
}

/** The app hangs: the edge has to notice by itself. */
export const stopped = (scene: Scene): Promise<Outage> => {
  const app = scene.service.app() ?? 0
  return outage(
    scene,
    () => process.kill(app, 'SIGSTOP'),
    async () => {
      while (scene.service.app() === app) await wait(50)
    },
  )
}

async function startAnew({ service }: Scene): Promise<void> {
  const former = service.edge()
  service.restart()
  while (service.edge() === former || service.app() === undefined) await wait(50)
  await wait(during)
}
