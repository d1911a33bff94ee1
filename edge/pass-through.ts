import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { answerText } from './answer.ts'
import type { Gate } from './gate.ts'
import { passThroughHeaders } from './headers.ts'
import type { Origin } from './origin.ts'

/** Hop by hop (RFC 9110, 7.6.1), or the edge's own to say. */
const NOT_FORWARDED =
  /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect|host|forwarded|x-forwarded-.*|x-real-ip|x-middleware-.*|x-nextjs-.*|x-invoke-.*|x-matched-path)$/

const NOT_RETURNED =
  /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|server|x-powered-by|x-middleware-.*|x-nextjs-.*)$/

export interface PassThrough {
  origin: Origin
  /** For requests without a body and with one: an upload that takes its time doesn't hold up pages. */
  gates: { reads: Gate; writes: Gate }
  /** Host and protocol that the app is to believe it is at. */
  headers: Record<string, string>
  /** The app's own address, which must not reach anybody in `Location`. */
  internal: () => string
}

export interface Passing {
  /** Path and query as they go to the app. */
  target: string
  /** Largest body, in bytes. */
  limit: number
  /** A page that the app believes public, though it is shown to one person: no cache in front may keep it. */
  isPublicPage: boolean
}

/** Headers of one direction without those that end here; also drops what `Connection` names. */
function forward(headers: IncomingMessage['headers'], dropped: RegExp): OutgoingHttpHeaders {
  const named = (headers.connection ?? '').toLowerCase().split(/\s*,\s*/)
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !dropped.test(name) && !named.includes(name)),
  )
}

class BodyTooLarge extends Error {}

async function* limited(request: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new BodyTooLarge()
    yield chunk
  }
}

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/**
 * Hands a request to the app and its answer back, both streamed, nothing kept. Bodies end at `limit` bytes (413).
 * @throws Overloaded, or what `http.request` fails with while nothing was answered
 */
export async function passThrough(
  request: IncomingMessage,
  response: ServerResponse,
  { target, limit, isPublicPage }: Passing,
  { origin, gates, headers, internal }: PassThrough,
): Promise<void> {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    refuseBody(response, limit)
    return
  }
  const leave = await (hasBody(request) ? gates.writes : gates.reads).enter(true)
  if (response.destroyed) {
    leave()
    return
  }
  const sent = {
    ...forward(request.headers, NOT_FORWARDED),
    ...headers,
    'x-forwarded-for': request.socket.remoteAddress ?? '',
  }
  const upstream = origin.begin({ method: request.method ?? 'GET', target, headers: sent })
  response.once('close', () => upstream.destroy())
  const answered = new Promise<void>((resolve, reject) => {
    upstream.once('response', (answer) => {
      leave()
      const returned = forward(answer.headers, NOT_RETURNED)
      const type = answer.headers['content-type'] ?? ''
      const { location } = answer.headers
      if (location?.startsWith(`${internal()}/`)) returned.location = location.slice(internal().length)
      if (isPublicPage) returned['cache-control'] = 'private, no-store'
      response.writeHead(answer.statusCode ?? 502, { ...returned, ...passThroughHeaders(type) })
      pipeline(answer, response).then(resolve, reject)
    })
    upstream.once('error', reject)
  })
  const body = hasBody(request)
    ? pipeline(limited(request, limit), upstream)
    : Promise.resolve(upstream.end())
  try {
    await Promise.all([answered, body])
  } catch (error) {
    if (error instanceof BodyTooLarge && !response.headersSent) {
      refuseBody(response, limit)
      return
    }
    if (response.headersSent) response.destroy()
    else throw error
  } finally {
    leave()
  }
}

function refuseBody(response: ServerResponse, limit: number): void {
  const size = limit >= 1e6 ? `${Math.floor(limit / 1e6)} MB` : `${Math.floor(limit / 1e3)} kB`
  answerText(response, 413, `What you sent is larger than ${size}.`, { connection: 'close' })
}
