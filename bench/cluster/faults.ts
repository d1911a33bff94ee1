import { setTimeout as wait } from 'node:timers/promises'
import { oneOf, type Random } from '../faults/random.ts'
import type { Service } from '../faults/service.ts'
import type { Cluster } from './cluster.ts'
import { postgresFaults } from './postgres.ts'

/** What goes wrong, for so many milliseconds, and what ends it. */
type Fault = { name: string; lasts: number; begin: () => unknown; end?: () => unknown }

/** Milliseconds between the end of one fault and the next, at most. */
const quiet = 4000

/** Has one thing after the other go wrong at random until told to stop; returns how often what did. */
export async function goWrong(
  cluster: Cluster,
  random: Random,
  signal: AbortSignal,
): Promise<Map<string, number>> {
  const faults = await faultsOf(cluster, random)
  const counts = new Map<string, number>()
  while (!signal.aborted) {
    const { name, lasts, begin, end } = oneOf(random, faults)
    console.log(`${new Date().toISOString()} ${name}`)
    counts.set(name, (counts.get(name) ?? 0) + 1)
    await begin()
    await wait(lasts)
    await end?.()
    await wait(random() * quiet)
    await mostAreReady(cluster, signal)
  }
  return counts
}

async function faultsOf({ sites, relays, database, store }: Cluster, random: Random): Promise<Fault[]> {
  const postgres = await postgresFaults(database)
  const site = () => oneOf(random, sites)
  let away: number[] = []
  let relay = oneOf(random, relays)
  const kill = (which: 'app' | 'edge') => () => {
    signalAll([site()[which]()], 'SIGKILL')
  }
  return [
    { name: 'an app is killed', lasts: 0, begin: kill('app') },
    { name: 'an edge is killed', lasts: 0, begin: kill('edge') },
    {
      name: 'an app hangs',
      lasts: 0,
      begin: () => {
        signalAll([site().app()], 'SIGSTOP')
      },
    },
    {
      name: 'a machine is away and comes back',
      lasts: 8000,
      begin: () => {
        away = processesOf(site())
        signalAll(away, 'SIGSTOP')
      },
      end: () => {
        signalAll(away, 'SIGCONT')
      },
    },
    {
      name: 'a site can’t reach the database',
      lasts: 6000,
      begin: () => {
        relay = oneOf(random, relays)
        relay.cut()
      },
      end: () => {
        relay.mend()
      },
    },
    { name: 'PostgreSQL hangs', lasts: 5000, begin: postgres.hang, end: postgres.goOn },
    { name: 'PostgreSQL crashes and starts anew', lasts: 0, begin: postgres.crash },
    { name: 'edges stop hearing', lasts: 0, begin: postgres.cutEdges },
    { name: 'the object store is away', lasts: 8000, begin: store.stop, end: store.start },
  ]
}

const processesOf = (site: Service) => [site.edge(), site.app()].filter((pid) => pid !== undefined)

function signalAll(pids: (number | undefined)[], signal: NodeJS.Signals): void {
  for (const pid of pids) if (pid) process.kill(pid, signal)
}

/** No promise is made for a cluster of which most is away: one machine's fault at a time, and whatever all share. */
async function mostAreReady({ sites }: Cluster, signal: AbortSignal): Promise<void> {
  for (;;) {
    const ready = await Promise.all(sites.map(isReady))
    if (signal.aborted || ready.filter(Boolean).length >= 2) return
    await wait(200)
  }
}

async function isReady({ url }: Service): Promise<boolean> {
  const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined)
  return answer?.ok ?? false
}
