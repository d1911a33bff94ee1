import { readFileSync } from 'node:fs'
import { startEdgeProcess } from './edge-process.ts'

/**
 * Memory of an edge process with so many pages of this HTML in its cache, each different, in megabytes: all that is
 * resident, and what of it is its own. The rest are files, most of them Node's program, which any process of it shares and
 * of which the kernel keeps more or less as it likes.
 */
export async function edgeMemory(html: string, count: number): Promise<{ resident: number; own: number }> {
  const { url, pid, stop } = await startEdgeProcess(html)
  for (let from = 0; from < count; from += 8)
    // The second time, a page is compressed as far as it can be
    for (let time = 0; time < 2; time++)
      await Promise.all(
        Array.from({ length: 8 }, async (_, at) => (await fetch(`${url}/page/${from + at}`)).arrayBuffer()),
      )
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
  await stop()
  return { resident: megabytes('VmRSS'), own: megabytes('RssAnon') }
}
