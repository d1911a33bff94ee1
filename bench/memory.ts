import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { bundle, frugal } from '../scripts/steps.mjs'
import { end, until } from './site.ts'

/**
 * Memory of an edge process with so many pages of this HTML in its cache, each different, in megabytes: all that is
 * resident, and what of it is its own. The rest are files, most of them Node's program, which any process of it shares and
 * of which the kernel keeps more or less as it likes.
 */
export async function edgeMemory(html: string, count: number): Promise<{ resident: number; own: number }> {
  const app = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'public, max-age=0, s-maxage=3600')
    response.end(html.replace('<h1', `<h1 id="${encodeURIComponent(request.url ?? '')}"`))
  }).listen(0, '127.0.0.1')
  await once(app, 'listening')
  const { port } = app.address() as AddressInfo
  const child = spawn(process.execPath, [...frugal.args, bundle('bench/edge-alone.ts'), String(port)], {
    env: { ...process.env, ...frugal.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  const url = `http://127.0.0.1:${line}`
  await until(async () => (await fetch(`${url}/readyz`)).ok, 20_000)
  for (let from = 0; from < count; from += 8)
    // The second time, a page is compressed as far as it can be
    for (let time = 0; time < 2; time++)
      await Promise.all(
        Array.from({ length: 8 }, async (_, at) => (await fetch(`${url}/page/${from + at}`)).arrayBuffer()),
      )
  const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8')
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
  await end(child)
  app.close()
  return { resident: megabytes('VmRSS'), own: megabytes('RssAnon') }
}
