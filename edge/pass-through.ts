import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { hasBody, receiveBody, type BodyTimes, type Spool } from './body'
import { exchange } from './exchange'
import type { Allowance } from './limits'
import type { Limiter } from './limiter'
import type { Origin } from './origin'

/**
 * What the app is told of an editor's request: what browsers, programs with a key, Next's client and Payload's admin say. Whatever
 * else is sent ends here: what an address or a network is, the edge says itself.
 */
const forwarded =
  /^(accept|accept-(encoding|language)|authorization|content-type|cookie|if-(modified-since|none-match|range)|origin|range|referer|rsc|next-[a-z-]+|sec-(ch|fetch)-[a-z-]+|user-agent|x-payload-http-method-override)$/

/** Hop by hop (RFC 9110, 7.6.1), or what software this is. */
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

type Headers = IncomingMessage['headers']

/** Headers without those that `Connection` names. */
function endToEnd(headers: Headers, isTaken: (name: string) => boolean): OutgoingHttpHeaders {
  const named = (headers.connection ?? '').toLowerCase().split(/\s*,\s*/)
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => isTaken(name) && !named.includes(name)),
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
 * Hands an editor's request to the app, once its whole body is here, and streams the answer back; nothing is kept.
 * @throws BodyTooLarge, BodyTooSlow, Overloaded, or what `http.request` fails with while nothing was answered
 */
export async function passThrough(
  request: IncomingMessage,
  response: ServerResponse,
  { target, client, timeout, largestBody, limiter, headersFor }: Passing,
  { origin, bodies, headers: given, internal }: PassThroughOptions,
): Promise<void> {
  const { times, spool } = bodies
  const body = hasBody(request) ? await receiveBody(request, largestBody, times, spool) : undefined
  const headers = {
    ...endToEnd(request.headers, (name) => forwarded.test(name)),
    ...fetchSite(request),
    ...given,
    'x-forwarded-for': client,
    ...(body && { 'content-length': body.length }),
  }
  const returned = (answer: IncomingMessage) => ({
    ...endToEnd(answer.headers, (name) => !notReturned.test(name)),
    ...locationFor(answer, internal()),
    ...headersFor(answer.headers['content-type'] ?? ''),
  })
  try {
    const onAnswer = await limiter.acquire()
    const asked = { method: request.method ?? 'GET', target, headers, timeout }
    await exchange(response, { origin, request: asked, body, returned, onAnswer }).finally(onAnswer)
  } finally {
    await body?.discard()
  }
}

function locationFor({ headers: { location } }: IncomingMessage, internal: string): OutgoingHttpHeaders {
  return location?.startsWith(`${internal}/`) ? { location: location.slice(internal.length) } : {}
}
