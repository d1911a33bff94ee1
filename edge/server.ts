import http from 'node:http'
import { acceptConnections, type Connections } from './connections'
import type { Failures } from './failures'
import { FastLane } from './fast-lane'
import { createHandler, type HandlerOptions } from './handler'
import { hitStatus } from './served'

export type ServerOptions = Omit<HandlerOptions, 'onWholeAnswer'> & {
  failures: Failures
  /** Milliseconds that a client may take to send the head of a request, and the whole of it. */
  headTimeout: number
  requestTimeout: number
  /** Connections that are held at once. */
  mostConnections: number
  /** Told of every page from the fast lane. */
  onLane: () => void
}

/** The site's HTTP server, not yet listening. */
export function createServer(options: ServerOptions): Connections {
  const { pages, failures, headTimeout, requestTimeout } = options
  const server = http.createServer({
    headersTimeout: headTimeout,
    requestTimeout,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: headTimeout / 10,
  })
  server.timeout = 120_000
  const fresh = (key: string) => pages.fresh(key)
  const lane = new FastLane(fresh, hitStatus, options.common, server.keepAliveTimeout / 1000)
  const connections = acceptConnections(server, lane, {
    headTimeout,
    most: options.mostConnections,
    onLane: options.onLane,
  })
  const handle = createHandler({
    ...options,
    onWholeAnswer: (request, key, coding) => {
      const head = connections.headOf(request)
      if (head) lane.learn(head, key, coding)
    },
  })
  server.on('request', (request, response) => {
    if (connections.isDraining()) response.setHeader('connection', 'close')
    handle(request, response).catch((error: unknown) => failures.answerError(request, response, error))
  })
  return connections
}
