import { once } from 'node:events'
import type http from 'node:http'
import { AppProcess, type AppOptions } from './app-process.ts'
import { AppAssets } from './assets.ts'
import { listenForPublications } from './control.ts'
import { readFirst } from './first-reads.ts'
import { createFront, type Places } from './front.ts'
import { Gate } from './gate.ts'
import { Origin } from './origin.ts'
import { Pages } from './pages.ts'
import { Shelf } from './shelf.ts'
import { StatusPages, type Language } from './status-pages.ts'

export interface EdgeOptions {
  /** The site's address in the world, an origin. */
  siteUrl: string
  /** Where to listen; port 0 takes any free one. */
  port: number
  host: string
  /** Folder of the page copies. */
  folder: string
  /** Memory and disk for page copies, in bytes. */
  memory: number
  disk: number
  app: AppOptions
  places: Places
  languages: readonly Language[]
  /** Keys of pages that are read once the app has started, before any reader asks. */
  firstReads: readonly string[]
  /** Milliseconds that a reader may wait for the app. */
  patience: number
  /** Milliseconds that a client may take to send the head of a request. */
  headPatience: number
  log: (line: string) => void
}

export interface Edge {
  server: http.Server
  app: AppProcess
  /** Finishes what was begun, then ends the app. */
  stop: () => Promise<void>
}

/** So many pages are rendered at once; so many known or unknown ones may wait. */
const RENDERS = 8
const LINE = 500
const DRAIN = 30_000

/** Starts the edge and the app behind it; ready for readers when it returns, whether or not the app is. */
export async function startEdge(options: EdgeOptions): Promise<Edge> {
  const { siteUrl, log } = options
  const site = new URL(siteUrl)
  const headers = {
    host: site.host,
    'x-forwarded-host': site.host,
    'x-forwarded-proto': site.protocol.slice(0, -1),
  }
  const anonymous = {
    ...headers,
    accept: 'text/html,*/*;q=0.8',
    'accept-encoding': 'identity',
    'user-agent': 'edge',
  }

  const control = await listenForPublications(() => {
    pages.purge()
  })
  const app = new AppProcess({ ...options.app, env: { ...options.app.env, PURGE_URL: control.url } })
  const isUp = () => app.isUp
  const origin = new Origin(() => ({ host: 'localhost', port: app.port }), options.patience)
  const assets = new AppAssets(origin, anonymous)
  const rendering = { internal: () => `http://localhost:${app.port}`, assets, log }
  const shelf = new Shelf(options.folder, options.disk, log)
  const renders = new Gate(RENDERS, LINE)
  const onUnreachable = () => void app.probe()
  const pages = new Pages({
    origin,
    shelf,
    rendering,
    isUp,
    onUnreachable,
    gate: renders,
    headers: anonymous,
    memory: options.memory,
  })
  const statusPages = new StatusPages(options.languages, shelf)
  await shelf.open()
  await statusPages.open()

  let starting = Promise.resolve()
  app.on('started', () => {
    log('The app answers.')
    assets.forget()
    pages.purge()
    starting = statusPages
      .fetch(origin, anonymous, rendering)
      .catch((error: unknown) => {
        log(`The pages for errors can't be had from the app: ${String(error)}`)
      })
      .then(() => readFirst(pages, options.firstReads, isUp))
  })
  app.on('down', () => {
    renders.clear()
  })

  const gates = { reads: new Gate(RENDERS, LINE), writes: new Gate(64, LINE) }
  const passing = { origin, gates, headers, internal: rendering.internal }
  const { server, connections } = createFront({
    headPatience: options.headPatience,
    siteUrl,
    places: options.places,
    pages,
    statusPages,
    passing,
    taking: { origin, gate: gates.writes, headers: anonymous, rendering },
    isUp,
    log,
  })
  server.listen(options.port, options.host)
  await once(server, 'listening')
  const running = app.run()

  async function stop(): Promise<void> {
    const timer = setTimeout(() => {
      server.closeAllConnections()
    }, DRAIN)
    await connections.drain()
    clearTimeout(timer)
    await app.stop(DRAIN)
    await running
    await starting
    await shelf.settled()
    origin.close()
    control.close()
  }
  return { server, app, stop }
}
