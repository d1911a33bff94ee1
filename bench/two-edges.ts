import { execFileSync } from 'node:child_process'
import { startEdgeProcess, type EdgeProcess } from './edge-process.ts'
import { hasWrk, load } from './load.ts'
import { childrensTime, processorTime } from './processor.ts'
import { article, median, startSite } from './site.ts'

const rounds = 5
const seconds = 5
/** A balancer names the reader in each request, so that the fast lane takes none (docs/decisions/0007). */
const behind = ['Connection: keep-alive, x']

/** Pages a second of all edges, and microseconds of processor time a page: the edges', and those of who asks. */
type Cost = { pagesPerSecond: number; edge: number; asking: number }

/**
 * What two edges serve beside one, each on a core of its own. Who asks computes as well, on whatever there is: where two
 * cores are all, time a page says more than pages a second.
 */
export async function measureEdges(
  note: (name: string, value: number | string, digits?: number) => void,
): Promise<void> {
  if (!hasWrk()) {
    note('wrk', 'not installed: no load')
    return
  }
  const site = await startSite()
  const html = await (await fetch(site.url + article)).text()
  await site.stop()
  const edges = await Promise.all([startEdgeProcess(html), startEdgeProcess(html)])
  for (const [core, { pid, url }] of edges.entries()) {
    execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', String(core), String(pid)])
    await load(`${url}/page`, 1, behind)
  }
  const costs = { one: [] as Cost[], two: [] as Cost[] }
  for (let round = 0; round < rounds; round++) {
    costs.one.push(await measure(edges.slice(0, 1)))
    costs.two.push(await measure(edges))
  }
  await Promise.all(edges.map((edge) => edge.stop()))
  const middle = (which: 'one' | 'two', figure: keyof Cost) =>
    median(costs[which].map((cost) => cost[figure]))
  for (const which of ['one', 'two'] as const) {
    const who = which === 'one' ? 'one edge' : 'two edges'
    note(`${who}: pages a second`, middle(which, 'pagesPerSecond'), 0)
    note(`${who}: CPU a page, µs`, middle(which, 'edge'))
    note(`${who}: CPU a page of who asks, µs`, middle(which, 'asking'))
  }
  const ratio = (of: (one: Cost, two: Cost) => number) =>
    median(costs.one.map((one, round) => of(one, costs.two[round] ?? one)))
  note(
    'pages a second, times one edge’s',
    ratio((one, two) => two.pagesPerSecond / one.pagesPerSecond),
    2,
  )
  note(
    'if who asks had cores of its own: twice the share of CPU a page',
    ratio((one, two) => (2 * one.edge) / two.edge),
    2,
  )
}

async function measure(edges: EdgeProcess[]): Promise<Cost> {
  const times = () => ({ edges: edges.map(({ pid }) => processorTime(pid)), asking: childrensTime() })
  const before = times()
  const loads = await Promise.all(edges.map(({ url }) => load(`${url}/page`, seconds, behind)))
  const after = times()
  const pagesPerSecond = loads.reduce((sum, one) => sum + one.pagesPerSecond, 0)
  const pages = pagesPerSecond * seconds
  const computed = after.edges.reduce((sum, time, at) => sum + time - (before.edges[at] ?? 0), 0)
  return { pagesPerSecond, edge: computed / pages, asking: (after.asking - before.asking) / pages }
}
