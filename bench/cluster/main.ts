import { setTimeout as wait } from 'node:timers/promises'
import { Admin } from '../faults/admin.ts'
import { randomFrom } from '../faults/random.ts'
import { whatSays } from '../faults/scene.ts'
import { adminPassword } from '../faults/service.ts'
import { startCluster, type Cluster } from './cluster.ts'
import { goWrong } from './faults.ts'
import { Oracle } from './oracle.ts'
import { Planner } from './planner.ts'
import { Reader, type Place } from './reader.ts'
import { untilRead } from './trying.ts'
import { Writer } from './writer.ts'

type Note = (name: string, value: number | string, digits?: number) => void

/** Everybody who is at work. */
type People = { admin: Admin; writers: Writer[]; planner: Planner; readers: Reader[] }

/**
 * What becomes of three sites on one PostgreSQL and one object store behind a balancer, while two editors publish, plans come
 * due, readers read and things go wrong at random for so many minutes. @throws Error when a reader was given what is old
 * without being told, mixed or an error, or when anything acknowledged is lost
 */
export async function measureCluster(minutes: number, seed: number, note: Note): Promise<void> {
  const cluster = await startCluster()
  try {
    const random = randomFrom(seed)
    const people = await gather(cluster, seed)
    const faults = await atWork(people, () => goWrong(cluster, random, AbortSignal.timeout(minutes * 60_000)))
    for (const [name, count] of faults) note(name, count, 0)
    await Promise.all(cluster.sites.map((site) => site.ready()))
    noteAll(people, note)
    const problems = [...people.readers.flatMap((one) => one.problems), ...(await lacks(cluster, people))]
    note('problems', problems.length, 0)
    if (problems.length > 0) throw new Error(problems.join('\n'))
  } finally {
    await cluster.stop()
  }
}

async function gather({ url, sites }: Cluster, seed: number): Promise<People> {
  const others = randomFrom(seed + 1)
  const oracle = new Oracle()
  // The balancer takes a moment to find that sites have become ready
  const admin = await untilRead(() => new Admin(url).login('admin@example.org', adminPassword))
  const writers: Writer[] = []
  for (const name of ['anna', 'bohdan'])
    writers.push(new Writer(await admin.hire(name, others), name, others, oracle))
  const { host, port } = new URL(url)
  const balancer: Place = { host, port: Number(port), isBalancer: true }
  const edges = sites.map((site) => ({ host, port: Number(new URL(site.url).port), isBalancer: false }))
  const readers = [balancer, balancer, ...edges].map((place) => new Reader(place, oracle, others))
  return { admin, writers, planner: new Planner(admin), readers }
}

/** Has all of them work while something happens. */
async function atWork<Said>(
  { writers, planner, readers }: People,
  happens: () => Promise<Said>,
): Promise<Said> {
  const stop = new AbortController()
  const names = () => writers.flatMap(({ texts }) => texts.map(({ name }) => name))
  const work = [
    ...writers.map((writer) => writer.write(stop.signal)),
    planner.plan(stop.signal),
    ...readers.map((reader) => reader.read(names, stop.signal)),
  ]
  try {
    return await happens()
  } finally {
    stop.abort()
    await Promise.all(work)
  }
}

function noteAll({ writers, planner, readers }: People, note: Note): void {
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
  note('acknowledged saves', sum(writers.map(({ acknowledged }) => acknowledged)), 0)
  const statuses = new Set(writers.flatMap(({ failed }) => [...failed.keys()]))
  for (const status of statuses)
    note(
      `saves answered with ${status || 'nothing'}`,
      sum(writers.map(({ failed }) => failed.get(status) ?? 0)),
      0,
    )
  note('plans', planner.plans.length, 0)
  note('of them acknowledged', planner.plans.filter(({ isAcknowledged }) => isAcknowledged).length, 0)
  note('uploads', sum(writers.map(({ uploads }) => uploads.length)), 0)
  for (const [at, { seen }] of readers.entries()) {
    const who = at < 2 ? `reader ${at + 1} at the balancer` : `reader at edge ${at - 1}`
    note(`${who}: answers`, seen.answers, 0)
    note(`${who}: without one`, seen.unanswered, 0)
    note(`${who}: the longest wait, ms`, seen.longest, 0)
    for (const [excuse, count] of seen.old) note(`${who}: old pages that say ${excuse}`, count, 0)
  }
}

/** What is otherwise than it was acknowledged when nothing is wrong any more, in sentences. */
async function lacks(
  { sites: [site] }: Cluster,
  { admin, writers, planner, readers }: People,
): Promise<string[]> {
  const sentences: string[] = await planner.problems()
  await wait(2000)
  for (const { name } of writers.flatMap(({ texts }) => texts))
    for (const reader of readers)
      if (!(await reader.look(`/nyheter/${name}`, name)) && !(await reader.look(`/nyheter/${name}`, name)))
        sentences.push(`/nyheter/${name} isn't given as it stands.`)
  for (const file of writers.flatMap(({ uploads }) => uploads)) {
    const { status } = await untilRead(() => admin.ask(`/api/media/file/${encodeURIComponent(file)}`))
    if (status !== 200) sentences.push(`The upload ${file} is answered with ${status}.`)
  }
  if (!site) return sentences
  const [derived, history] = [
    await whatSays('cms/verify.ts', site),
    await whatSays('cms/verify-history.ts', site),
  ]
  if (!derived.includes('All that is derived is right')) sentences.push(derived)
  if (!history.includes('All is whole')) sentences.push(`The history: ${history}`)
  return sentences
}
