import { createServer } from 'node:http'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startEdge } from '../edge/edge.ts'
import { end, freePort, until } from './site.ts'

/** Memory of an edge process with so many pages of this HTML in its cache, each different, in megabytes. */
export async function edgeMemory(html: string, count: number): Promise<number> {
  const file = fileURLToPath(import.meta.url)
  const app = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'public, max-age=0, s-maxage=3600')
    response.end(html.replace('<h1', `<h1 id="${encodeURIComponent(request.url ?? '')}"`))
  }).listen(0, '127.0.0.1')
  await once(app, 'listening')
  const address = app.address()
  const appPort = typeof address === 'object' && address ? address.port : 0
  const child = spawn(process.execPath, [...process.execArgv, file, String(appPort)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  const url = `http://127.0.0.1:${line}`
  await until(async () => (await fetch(`${url}/readyz`)).ok, 20_000)
  for (let from = 0; from < count; from += 8)
    await Promise.all(
      Array.from({ length: 8 }, async (_, at) => (await fetch(`${url}/page/${from + at}`)).arrayBuffer()),
    )
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8'))?.[1])
  await end(child)
  app.close()
  return kilobytes / 1024
}

/** As a program: an edge in front of an app that runs already, with the memory that the settings give by default. */
async function edgeInFrontOf(appPort: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'edge-bench-'))
  const port = await freePort()
  // Stands in for the app's program, and hands its port on to the app that runs already
  const relay = `require('net').createServer(c=>{const s=require('net').connect(${appPort},'127.0.0.1');c.pipe(s).pipe(c);c.on('error',()=>s.destroy());s.on('error',()=>c.destroy())}).listen(PORT,'localhost')`
  const edge = await startEdge({
    siteUrl: `http://127.0.0.1:${port}`,
    port,
    host: '127.0.0.1',
    folder,
    memory: 64 * 1024 ** 2,
    disk: 1024 ** 3,
    patience: 10_000,
    headPatience: 10_000,
    app: {
      command: (relayPort) => ({
        file: process.execPath,
        args: ['-e', relay.replace('PORT', String(relayPort))],
      }),
      env: process.env,
      probePath: '/',
      log: () => undefined,
    },
    places: { passThrough: [], files: [], forms: [], parameters: [] },
    languages: [{ prefix: '', lang: 'sv', title: '', sentence: '' }],
    log: () => undefined,
  })
  console.log(String(port))
  process.once('SIGTERM', () => {
    void edge.stop().then(() => {
      rmSync(folder, { recursive: true, force: true })
      process.exit(0)
    })
  })
}

const [, program, appPort] = process.argv
if (program === fileURLToPath(import.meta.url) && appPort) await edgeInFrontOf(appPort)
