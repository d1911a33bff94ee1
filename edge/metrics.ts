import { once } from 'node:events'
import { statfs } from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { answerText } from './answer'
import type { Limiters } from './limits'
import type { Served } from './served'

/** Upper bounds in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** What is counted and measured, for Prometheus. Numbers only: no address, no name. */
export type Metrics = ReturnType<typeof createMetrics>

/** @param read values that are looked up when somebody asks */
export function createMetrics(read: {
  limiters: Limiters
  isUp: () => boolean
  isInformed: () => boolean
  folder: string
}) {
  const registry = new Registry()
  const registers = [registry]
  const pages = new Counter({
    name: 'edge_pages_total',
    help: 'Pages served, by how: fresh copy, stale copy, rendered, streamed, or none to give',
    labelNames: ['how'] as const,
    registers,
  })
  const renders = new Histogram({
    name: 'edge_render_seconds',
    help: 'Time that the app took for a page',
    buckets,
    registers,
  })
  const visible = new Histogram({
    name: 'edge_publication_visible_seconds',
    help: 'Time from a publication until the first page rendered after it was there',
    buckets,
    registers,
  })
  const refreshes = new Histogram({
    name: 'edge_refresh_seconds',
    help: 'Time from a change of what every page is made of until the last kept page was made anew',
    buckets: [1, 5, 15, 30, 60, 120, 300, 600, 1800],
    registers,
  })
  const refreshing = new Gauge({
    name: 'edge_refreshing',
    help: '1 while kept pages are made anew behind their readers’ backs',
    registers,
  })
  const counter = (name: string, help: string) => new Counter({ name, help, registers })
  new Gauge({
    name: 'edge_waiting',
    help: 'Requests that wait for one of the app’s places, by kind',
    labelNames: ['kind'] as const,
    registers,
    collect() {
      for (const [kind, limiter] of Object.entries(read.limiters)) this.set({ kind }, limiter.waiting)
    },
  })
  new Gauge({
    name: 'edge_app_up',
    help: '1 while the app answers',
    registers,
    collect() {
      this.set(read.isUp() ? 1 : 0)
    },
  })
  new Gauge({
    name: 'edge_publications_known',
    help: '0 while publications of other sites on the database may have been missed',
    registers,
    collect() {
      this.set(read.isInformed() ? 1 : 0)
    },
  })
  new Gauge({
    name: 'edge_disk_free_bytes',
    help: 'Room on the disk of DATA_DIR',
    registers,
    async collect() {
      const { bavail, bsize } = await statfs(read.folder)
      this.set(bavail * bsize)
    },
  })
  return {
    registry,
    renders,
    visible,
    refreshes,
    refreshing,
    failures: new Counter({
      name: 'edge_failures_total',
      help: 'Requests answered by the edge itself with an error, by status',
      labelNames: ['status'] as const,
      registers,
    }),
    publications: counter('edge_publications_total', 'Publications that the edge was told of'),
    refusedLogins: counter(
      'edge_logins_refused_total',
      'Attempts to log in, or for a new password, refused by the app',
    ),
    starts: counter('edge_app_starts_total', 'Times that the app was started and answered'),
    countPage: (served: Served) => {
      pages.inc({ how: howServed(served) })
    },
    countFromLane: () => {
      pages.inc({ how: 'hit' })
    },
  }
}

function howServed(served: Served): string {
  if (served.kind !== 'copy') return served.kind
  if (!served.cacheStatus.startsWith('hit')) return 'render'
  return served.cacheStatus.includes('detail=') ? 'stale' : 'hit'
}

/**
 * Serves the metrics, and `more` in the same format, at `/metrics` of an address of their own, which readers don't reach.
 * Port 0 takes a free one.
 */
export async function serveMetrics(
  { registry }: Metrics,
  more: () => Promise<string>,
  { port, host }: { port: number; host: string },
) {
  const server = http.createServer({ headersTimeout: 5000, requestTimeout: 5000 }, (request, response) => {
    if (request.url !== '/metrics') {
      answerText(response, 404, 'The metrics are at /metrics.')
      return
    }
    Promise.all([registry.metrics(), more()]).then(
      (texts) => {
        answerText(response, 200, texts.join('').trimEnd(), { 'content-type': registry.contentType })
      },
      () => response.destroy(),
    )
  })
  server.listen(port, host)
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, close: () => server.close() }
}
