import { setTimeout as wait } from 'node:timers/promises'
import type { Editor } from './editor.ts'
import { oneOf } from './random.ts'
import { problemsOf, whileAtWork, type Scene } from './scene.ts'

export const victims = ['app', 'edge', 'both'] as const
export type Victim = (typeof victims)[number]

/** `back`: milliseconds from the kill until the site is ready for readers and editors. */
export type Killed = { victim: Victim; back: number; problems: string[] }

/** Milliseconds: the longest that editors go on after each has saved something. */
const longestWork = 1500

/** Kills once, at a random moment while editors write and readers read, and looks what is there afterwards. */
export async function kill(scene: Scene, victim: Victim = oneOf(scene.random, victims)): Promise<Killed> {
  let back = 0
  await whileAtWork(scene, async (stop) => {
    await saved(scene.editors)
    await wait(scene.random() * longestWork)
    const { service } = scene
    const pids = [victim !== 'app' && service.edge(), victim !== 'edge' && service.app()]
    stop.writing()
    for (const pid of pids) if (pid) process.kill(pid, 'SIGKILL')
    const from = performance.now()
    await goneFrom(scene, pids)
    await service.ready()
    back = performance.now() - from
  })
  return { victim, back, problems: await problemsOf(scene) }
}

/** Until each of them has had something acknowledged from now on. */
export async function saved(editors: Editor[]): Promise<void> {
  const before = editors.map(({ acknowledged }) => acknowledged)
  while (editors.some(({ acknowledged }, at) => acknowledged === before[at])) await wait(10)
}

/** Until others run in the place of the killed: the edge takes a moment to notice that its app is gone. */
async function goneFrom({ service }: Scene, pids: (number | false | undefined)[]): Promise<void> {
  while ([service.edge(), service.app()].some((pid) => pid === undefined || pids.includes(pid)))
    await wait(10)
}
