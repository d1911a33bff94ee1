/** A program: an edge in front of an app that runs already on the port given, with the memory that it has by default. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEdge } from '../edge/edge.ts'
import { defaultLimits } from '../edge/limits.ts'
import { site } from '../edge/site.ts'
import { readSettings } from '../settings.ts'
import { freePort } from './site.ts'

const appPort = process.argv[2] ?? ''
const folder = mkdtempSync(path.join(tmpdir(), 'edge-bench-'))
const port = await freePort()
// Stands in for the app's program, and hands its port on to the app that runs already
const relay = `require('net').createServer(c=>{const s=require('net').connect(${appPort},'127.0.0.1');c.pipe(s).pipe(c);c.on('error',()=>s.destroy());s.on('error',()=>c.destroy())}).listen(PORT,'localhost')`
const sentence = { title: '', text: '' }
const words = {
  400: sentence,
  405: sentence,
  408: sentence,
  413: sentence,
  500: sentence,
  503: sentence,
  507: sentence,
}
const edge = await startEdge({
  siteUrl: `http://127.0.0.1:${port}`,
  adminUrl: `http://127.0.0.1:${port}`,
  listenAt: { port, host: '127.0.0.1' },
  site: { ...site, passThrough: [], languages: [{ prefix: '', lang: 'sv', words }], warmUp: [] },
  proxies: [],
  metrics: { port: undefined, host: '127.0.0.1' },
  dataFolder: folder,
  memory: readSettings({ ...process.env, EDGE_CACHE_MB: '' }).edgeCacheBytes,
  disk: 1024 ** 3,
  limits: defaultLimits,
  hasSession: () => false,
  app: {
    command: (relayPort) => ({
      file: process.execPath,
      args: ['-e', relay.replace('PORT', String(relayPort))],
    }),
    env: process.env,
    probePath: '/',
    log: () => undefined,
    passOn: () => undefined,
  },
  log: () => undefined,
})
console.log(String(port))
process.once('SIGTERM', () => {
  void edge.stop().then(() => {
    rmSync(folder, { recursive: true, force: true })
    process.exit(0)
  })
})
