import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { bundle, frugal } from '../scripts/steps.mjs'
import { end, until } from './site.ts'

export type EdgeProcess = { url: string; pid: number; stop: () => Promise<void> }

/** An edge in a process of its own, as `npm start` runs it, before an app that answers every address with this HTML. */
export async function startEdgeProcess(html: string): Promise<EdgeProcess> {
  const app = createServer((request, response) => {
    // The edge asks whether it's ready, and reads a sentence at most
    if (request.url === '/readyz') return response.end()
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'public, max-age=0, s-maxage=3600')
    return response.end(html.replace('<h1', `<h1 id="${encodeURIComponent(request.url ?? '')}"`))
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
  const stop = async () => {
    await end(child)
    app.close()
  }
  return { url, pid: child.pid ?? 0, stop }
}
