import { startEdgeProcess } from './edge-process.ts'
import { load } from './load.ts'
import { processorTime } from './processor.ts'
import { median } from './site.ts'

/** Pages a second, and microseconds of the edge's processor time a page. */
export type Cost = { pagesPerSecond: number; cpu: number }

/** What the edge's fast lane brings (docs/decisions/0007): the same page with it, and by requests that it doesn't take. */
export async function fastLane(html: string, rounds: number): Promise<{ with: Cost; without: Cost }> {
  const { url, pid, stop } = await startEdgeProcess(html)
  const measure = async (headers: string[]): Promise<Cost> => {
    const before = processorTime(pid)
    const { pagesPerSecond } = await load(`${url}/page`, 5, headers)
    return { pagesPerSecond, cpu: (processorTime(pid) - before) / (pagesPerSecond * 5) }
  }
  await load(`${url}/page`, 1)
  const costs = { with: [] as Cost[], without: [] as Cost[] }
  for (let round = 0; round < rounds; round++) {
    costs.with.push(await measure([]))
    costs.without.push(await measure(['Connection: keep-alive, x']))
  }
  await stop()
  const middle = (of: Cost[]) => ({
    pagesPerSecond: median(of.map((one) => one.pagesPerSecond)),
    cpu: median(of.map((one) => one.cpu)),
  })
  return { with: middle(costs.with), without: middle(costs.without) }
}
