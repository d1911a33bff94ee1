import path from 'node:path'
import { AppProcess, type AppOptions } from './app-process'
import { addressedTo, anonymousAt } from './anonymous'
import { appNumbers } from './app-numbers'
import { AppAssets } from './assets'
import { awaitFirstStart } from './await-first-start'
import { Spool } from './body'
import { trustedProxies } from './client'
import type { ListenAt } from './connections'
import { listenForPublications, type Publication } from './control'
import { DiskCache } from './disk-cache'
import { createEndpoints } from './endpoints'
import { createFailures } from './failures'
import { commonHeaders } from './headers'
import { createLimiters, type EdgeLimits } from './limits'
import { Listener } from './listener'
import { createMetrics, serveMetrics } from './metrics'
import { Origin } from './origin'
import { PageCache } from './page-cache'
import { createReadiness } from './readiness'
import { createServer } from './server'
import type { HasSession } from './sessions'
import type { Site } from './site'
import { StatusPages, type Status } from './status-pages'
import { warmUp } from './warm-up'
import type { AnsweredRequest, Log } from './log'

export type EdgeOptions = {
  /** The site's address in the world, an origin, and that of its editors. */
  siteUrl: string
  adminUrl: string
  listenAt: ListenAt
  site: Site
  /** IP addresses and CIDR blocks of proxies whose `X-Forwarded-For` and `-Proto` count. */
  proxies: readonly string[]
  /** Where the metrics are served, if there is a port. */
  metrics: { port: number | undefined; host: string }
  hasSession: HasSession
  /** Page copies and request bodies that are too long for memory are in folders of it. */
  dataFolder: string
  /** Memory and disk for page copies, in bytes. */
  memory: number
  disk: number
  app: AppOptions
  /** PostgreSQL, where publications of other sites on it are heard of; undefined when there are no others. */
  publicationsAt?: string | undefined
  limits: EdgeLimits
  log: Log
  /** Told of every request, when somebody wants to know. */
  onAnswered?: ((answered: AnsweredRequest) => void) | undefined
}

export type Edge = {
  port: number
  metricsPort: number | undefined
  app: AppProcess
  /** Finishes what was begun, then ends the app. */
  stop: () => Promise<void>
}

/** Bytes of request bodies that may lie on the disk at once. */
const spoolLimit = 512 * 1024 * 1024

/** Starts the edge and the app behind it; ready for readers when it returns, whether or not the app is. */
export async function startEdge(options: EdgeOptions): Promise<Edge> {
  const { siteUrl, adminUrl, site, limits, log, publicationsAt, hasSession } = options
  const hosts = { siteUrl, adminUrl }
  const anonymous = anonymousAt(siteUrl)

  const onPublication = async (publication: Publication) => {
    metrics.publications.inc()
    await pages.purge(publication)
  }
  const listener = publicationsAt ? new Listener(publicationsAt, onPublication, log) : undefined
  const isInformed = () => listener?.isInformed() ?? true
  const control = await listenForPublications((told) =>
    listener ? listener.hear(told) : onPublication(told),
  )
  const purgeUrls = [control.url, options.app.env.PURGE_URL].filter(Boolean).join(',')
  const app = new AppProcess({ ...options.app, env: { ...options.app.env, PURGE_URL: purgeUrls } })
  const isUp = () => app.isUp
  const origin = new Origin(() => ({ host: 'localhost', port: app.port }), limits.renderTimeout)
  const assets = new AppAssets(origin, anonymous)
  const rendering = { internal: () => `http://localhost:${app.port}`, assets, log }
  const disk = new DiskCache(path.join(options.dataFolder, 'pages'), options.disk, log)
  const limiters = createLimiters()
  const metrics = createMetrics({ limiters, isUp, isInformed, folder: options.dataFolder })
  const isAwaited = awaitFirstStart(app, Object.values(limiters), limits.startTimeout)
  const pages = new PageCache({
    origin,
    disk,
    rendering,
    isUp,
    isAwaited,
    isInformed,
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
  listener?.start()

  let starting = Promise.resolve()
  app.on('started', () => {
    log('The app answers.', 'info')
    metrics.starts.inc()
    assets.forget()
    void pages.purge()
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
    hosts,
    site,
    common: commonHeaders(siteUrl),
    endpoints: createEndpoints(
      createReadiness({ origin, headers: anonymous, isUp, folder: options.dataFolder }),
    ),
    pages,
    statusPages,
    failures: createFailures(site, statusPages, { hosts, hasSession, isUp, onFailure, log }),
    limiters,
    proxies: trustedProxies(options.proxies),
    hasSession,
    passing: { origin, bodies, headers: addressedTo(adminUrl), internal: rendering.internal },
    streaming: { origin, limiter: limiters.visitors, headers: anonymous, rendering },
    taking: { origin, bodies, limiter: limiters.forms, headers: anonymous, rendering },
    headTimeout: limits.headTimeout,
    requestTimeout: limits.headTimeout + limits.bodies.timeout,
    mostConnections: limits.connections,
    onLane: metrics.countFromLane,
    onAnswered: options.onAnswered,
    onRefusedLogin: () => {
      metrics.refusedLogins.inc()
    },
  })
  await connections.listen(options.listenAt)
  const { port, host: metricsHost } = options.metrics
  const numbers = () => appNumbers(origin, anonymous)
  const metricsServer =
    port === undefined ? undefined : await serveMetrics(metrics, numbers, { port, host: metricsHost })
  const running = app.run()

  async function stop(): Promise<void> {
    await connections.drain(limits.drainTimeout)
    // Nobody waits for what is still read from the app, and the app doesn't end before those connections do
    origin.close()
    await app.stop(limits.drainTimeout)
    await running
    await starting
    await listener?.stop()
    await disk.settled()
    control.close()
    metricsServer?.close()
  }
  return { port: connections.port(), metricsPort: metricsServer?.port, app, stop }
}
