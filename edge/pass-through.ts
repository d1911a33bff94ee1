import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { hasBody, receiveBody, type Body, type BodyTimes, type Spool } from './body'
import type { Allowance } from './limits'
import type { Limiter } from './limiter'
import type { Origin } from './origin'

/** Hop by hop (RFC 9110, 7.6.1), or the edge's own to say. */
const notForwarded =
  /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|content-length|upgrade|expect|host|forwarded|x-forwarded-.*|x-real-ip|x-middleware-.*|x-nextjs-.*|x-invoke-.*|x-matched-path)$/

const notReturned =
  /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|server|x-powered-by|x-middleware-.*|x-nextjs-.*)$/

export type PassThroughOptions = {
  origin: Origin
  bodies: { times: BodyTimes; spool: Spool }
  /** Host and protocol that the app is to believe it is at. */
  headers: Record<string, string>
  /** The app's own address, which must not reach anybody in `Location`. */
  internal: () => string
}

export type Passing = Allowance & {
  /** Path and query as they go to the app. */
  target: string
  limiter: Limiter
  /** The client's network address. */
  client: string
  /** Headers for an answer of this media type, over those of the app. */
  headersFor: (type: string) => Record<string, string>
}

/** Headers of one direction without those that end here; also drops what `Connection` names. */
function forward(headers: IncomingMessage['headers'], dropped: RegExp): OutgoingHttpHeaders {
  const named = (headers.connection ?? '').toLowerCase().split(/\s*,\s*/)
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !dropped.test(name) && !named.includes(name)),
  )
}

/**
 * Payload takes a session cookie only with an `Origin` or a `Sec-Fetch-Site`, which browsers don't send with a GET over
 * http, and old ones never. Reading changes nothing, and `SameSite=Lax` keeps the cookie from other sites' scripts.
 */
function fetchSite({ method, headers }: IncomingMessage): Record<string, string> {
  const isRead = method === 'GET' || method === 'HEAD'
  const isSilent = headers.origin === undefined && headers['sec-fetch-site'] === undefined
  return isRead && isSilent ? { 'sec-fetch-site': 'none' } : {}
}

/**
 * Hands a request to the app, once its whole body is here, and streams the answer back; nothing is kept.
 * @throws BodyTooLarge, BodyTooSlow, Overloaded, or what `http.request` fails with while nothing was answered
 */
export async function passThrough(
  request: IncomingMessage,
  response: ServerResponse,
  passing: Passing,
  options: PassThroughOptions,
): Promise<void> {
  const { times, spool } = options.bodies
  const body = hasBody(request) ? await receiveBody(request, passing.largestBody, times, spool) : undefined
  try {
    const release = await passing.limiter.acquire()
    await exchange(request, response, body, passing, options, release).finally(release)
  } finally {
    await body?.discard()
  }
}

async function exchange(
  request: IncomingMessage,
  response: ServerResponse,
  body: Body | undefined,
  { target, client, timeout, headersFor }: Passing,
  { origin, headers, internal }: PassThroughOptions,
  release: () => void,
): Promise<void> {
  if (response.destroyed) return
  const sent = {
    ...forward(request.headers, notForwarded),
    ...fetchSite(request),
    ...headers,
    'x-forwarded-for': client,
    ...(body && { 'content-length': body.length }),
  }
  const method = request.method ?? 'GET'
  const upstream = origin.begin({ method, target, headers: sent, timeout }, false)
  response.once('close', () => upstream.destroy())
  const answered = new Promise<void>((resolve, reject) => {
    upstream.once('response', (answer) => {
      release()
      const returned = forward(answer.headers, notReturned)
      const type = answer.headers['content-type'] ?? ''
      const { location } = answer.headers
      if (location?.startsWith(`${internal()}/`)) returned.location = location.slice(internal().length)
      response.writeHead(answer.statusCode ?? 502, { ...returned, ...headersFor(type) })
      pipeline(answer, response).then(resolve, reject)
    })
    upstream.on('error', reject)
    if (!body) upstream.end()
    // Once the app has answered, it is its affair whether it reads the rest
    else
      pipeline(body.read(), upstream).catch((error: unknown) => {
        if (!response.headersSent) reject(error instanceof Error ? error : new Error(String(error)))
      })
  })
  try {
    await answered
  } catch (error) {
    if (!response.headersSent) throw error
    response.destroy()
  }
}
