import path from 'node:path'
import { AppProcess, type AppOptions } from './app-process'
import { AppAssets } from './assets'
import { Spool, type BodyTimes } from './body'
import { trustedProxies } from './client'
import { listenForPublications } from './control'
import { DiskCache } from './disk-cache'
import { createEndpoints } from './endpoints'
import { createFailures } from './failures'
import { commonHeaders } from './headers'
import { createLimiters } from './limits'
import { createMetrics, serveMetrics } from './metrics'
import { Origin } from './origin'
import { PageCache } from './page-cache'
import { createReadiness } from './readiness'
import { createServer } from './server'
import type { Site } from './site'
import { StatusPages, type Status } from './status-pages'
import { warmUp } from './warm-up'

export type EdgeOptions = {
  /** The site's address in the world, an origin. */
  siteUrl: string
  /** Where to listen; port 0 takes any free one. */
  port: number
  host: string
  site: Site
  /** IP addresses and CIDR blocks of proxies whose `X-Forwarded-For` and `-Proto` count. */
  proxies: readonly string[]
  /** Where the metrics are served, if there is a port. */
  metrics: { port: number | undefined; host: string }
  /** Page copies and request bodies that are too long for memory are in folders of it. */
  dataFolder: string
  /** Memory and disk for page copies, in bytes. */
  memory: number
  disk: number
  app: AppOptions
  limits: EdgeLimits
  log: (line: string) => void
}

/** Times in milliseconds. */
export type EdgeLimits = {
  /** How long the app may take for a page, and how long a reader waits for it when there is an older copy. */
  renderTimeout: number
  staleAfter: number
  /** How long a client may take to send the head of a request. */
  headTimeout: number
  bodies: BodyTimes
  /** Connections that are held at once. */
  connections: number
  /** How long answers that are under way, and then the app, may take when the edge is asked to end. */
  drainTimeout: number
}

export type Edge = {
  port: number
  metricsPort: number | undefined
  app: AppProcess
  /** Finishes what was begun, then ends the app. */
  stop: () => Promise<void>
}

export const defaultLimits: EdgeLimits = {
  renderTimeout: 10_000,
  staleAfter: 1200,
  headTimeout: 10_000,
  bodies: { grace: 10_000, leastRate: 2000, timeout: 300_000 },
  connections: 4000,
  drainTimeout: 30_000,
}

/** Bytes of request bodies that may lie on the disk at once. */
const spoolLimit = 512 * 1024 * 1024

/** Starts the edge and the app behind it; ready for readers when it returns, whether or not the app is. */
export async function startEdge(options: EdgeOptions): Promise<Edge> {
  const { siteUrl, site, limits, log } = options
  const { host, protocol } = new URL(siteUrl)
  const headers = { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) }
  const anonymous = {
    ...headers,
    accept: 'text/html,*/*;q=0.8',
    'accept-encoding': 'identity',
    'user-agent': 'edge',
  }

  const control = await listenForPublications(() => {
    metrics.publications.inc()
    pages.purge()
  })
  const purgeUrls = [control.url, options.app.env.PURGE_URL].filter(Boolean).join(',')
  const app = new AppProcess({ ...options.app, env: { ...options.app.env, PURGE_URL: purgeUrls } })
  const isUp = () => app.isUp
  const origin = new Origin(() => ({ host: 'localhost', port: app.port }), limits.renderTimeout)
  const assets = new AppAssets(origin, anonymous)
  const rendering = { internal: () => `http://localhost:${app.port}`, assets, log }
  const disk = new DiskCache(path.join(options.dataFolder, 'pages'), options.disk, log)
  const limiters = createLimiters()
  const metrics = createMetrics({ limiters, isUp })
  const pages = new PageCache({
    origin,
    disk,
    rendering,
    isUp,
    onUnreachable: () => void app.probe(),
    limiter: limiters.pages,
    headers: anonymous,
    memory: options.memory,
    staleAfter: limits.staleAfter,
    metrics,
  })
  const statusPages = new StatusPages(site.languages, disk)
  const spool = new Spool(path.join(options.dataFolder, 'incoming'), spoolLimit, log)
  await Promise.all([disk.open(), spool.open()])
  await statusPages.open()

  let starting = Promise.resolve()
  app.on('started', () => {
    log('The app answers.')
    metrics.starts.inc()
    assets.forget()
    pages.purge()
    starting = statusPages
      .fetch(origin, anonymous, rendering)
      .catch((error: unknown) => {
        log(`The pages for errors can't be had from the app: ${String(error)}`)
      })
      .then(() => warmUp(pages, site.warmUp, isUp))
  })
  app.on('down', () => {
    for (const limiter of Object.values(limiters)) limiter.clear()
  })

  const onFailure = (status: Status) => {
    metrics.failures.inc({ status })
  }
  const bodies = { times: limits.bodies, spool }
  const connections = createServer({
    siteUrl,
    site,
    common: commonHeaders(siteUrl),
    endpoints: createEndpoints(
      createReadiness({ origin, headers: anonymous, isUp, folder: options.dataFolder }),
    ),
    pages,
    statusPages,
    failures: createFailures(site, statusPages, { isUp, onFailure, log }),
    limiters,
    proxies: trustedProxies(options.proxies),
    passing: { origin, bodies, headers, internal: rendering.internal },
    taking: { origin, bodies, limiter: limiters.forms, headers: anonymous, rendering },
    headTimeout: limits.headTimeout,
    requestTimeout: limits.headTimeout + limits.bodies.timeout,
    mostConnections: limits.connections,
    onLane: metrics.countFromLane,
    onRefusedLogin: () => {
      metrics.refusedLogins.inc()
    },
  })
  await connections.listen(options.port, options.host)
  const { port, host: metricsHost } = options.metrics
  const metricsServer = port === undefined ? undefined : await serveMetrics(metrics, port, metricsHost)
  const running = app.run()

  async function stop(): Promise<void> {
    await connections.drain(limits.drainTimeout)
    await app.stop(limits.drainTimeout)
    await running
    await starting
    await disk.settled()
    origin.close()
    control.close()
    metricsServer?.close()
  }
  return { port: connections.port(), metricsPort: metricsServer?.port, app, stop }
}
