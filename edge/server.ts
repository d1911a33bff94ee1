import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { requestId } from '@/log'
import { pathOfKey } from './address'
import { idOf } from './client'
import { acceptConnections, type Connections } from './connections'
import type { Failures } from './failures'
import { FastLane } from './fast-lane'
import { createHandler, type HandlerOptions } from './handler'
import type { AnsweredRequest } from './log'
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
  onAnswered: ((answered: AnsweredRequest) => void) | undefined
}

/** The site's HTTP server, not yet listening. */
export function createServer(options: ServerOptions): Connections {
  const { pages, failures, headTimeout, requestTimeout, onAnswered } = options
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
    onLane: ({ key, status }) => {
      options.onLane()
      const path = pathOfKey(key)
      onAnswered?.({ request: randomUUID(), method: 'GET', path, status, milliseconds: 0 })
    },
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
    const id = idOf(request, options.proxies)
    if (onAnswered) response.once('close', watch(request, response, id, onAnswered))
    void requestId.run(id, () =>
      handle(request, response).catch((error: unknown) => failures.answerError(request, response, error)),
    )
  })
  return connections
}

/** What tells how a request was answered, once it is. */
function watch(
  { method = '', url = '' }: http.IncomingMessage,
  response: http.ServerResponse,
  request: string,
  onAnswered: (answered: AnsweredRequest) => void,
): () => void {
  const started = performance.now()
  return () => {
    const milliseconds = Math.round(performance.now() - started)
    onAnswered({ request, method, path: pathOfKey(url), status: response.statusCode, milliseconds })
  }
}
