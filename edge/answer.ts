import type { IncomingMessage, ServerResponse } from 'node:http'
import isNotModified from 'fresh'
import Negotiator from 'negotiator'
import readRange from 'range-parser'
import { type Coding, type Copy, isComplete, plainBody } from './copy'
import { without } from './headers'

type Headers = Record<string, string | number>

/** The coding to answer in: the smallest that the client takes; plain when it takes none we have. */
function chooseCoding(request: IncomingMessage, { bodies }: Copy): Coding {
  const taken = new Negotiator(request).encodings(['br', 'gzip'])
  return (['br', 'gzip'] as const).find((coding) => bodies[coding] && taken.includes(coding)) ?? 'identity'
}

const tagOf = ({ digest }: Copy, coding: Coding) =>
  coding === 'identity' ? `"${digest}"` : `"${digest}-${coding}"`

/** Seconds since the app last gave this page. */
export const ageOf = ({ verified }: Copy) => Math.max(0, Math.floor((Date.now() - verified) / 1000))

/** The headers of a whole answer but for its length. */
export function headersOf(copy: Copy, coding: Coding, cacheStatus: string): Headers {
  return {
    ...copy.headers,
    ...(copy.bodies.identity ? {} : { vary: 'Accept-Encoding' }),
    ...(coding === 'identity' ? {} : { 'content-encoding': coding }),
    etag: tagOf(copy, coding),
    age: ageOf(copy),
    'cache-status': `edge; ${cacheStatus}`,
    ...(copy.status === 200 ? { 'accept-ranges': 'bytes' } : {}),
  }
}

type Range = {
  start: number
  end: number
}

/** One range of the plain body, 'unsatisfiable', or nothing: none asked, several asked, or of an older copy (RFC 9110, 14). */
function askedRange(request: IncomingMessage, copy: Copy): Range | 'unsatisfiable' | undefined {
  const { range, 'if-range': ifRange } = request.headers
  if (!range || copy.status !== 200 || request.method !== 'GET') return undefined
  if (
    ifRange !== undefined &&
    ifRange !== tagOf(copy, 'identity') &&
    ifRange !== copy.headers['last-modified']
  ) {
    return undefined
  }
  if (!/^bytes=(\d+-\d*|-\d+)$/.test(range)) return undefined
  const ranges = readRange(copy.length, range)
  return typeof ranges === 'number' ? 'unsatisfiable' : ranges[0]
}

/**
 * Answers with a copy: whole, part of it, or 304; HEAD without the body. Preconditions by RFC 9110, 13. Returns the
 * coding when any request like this one gets the same whole answer, whatever the client has already, from now on.
 */
export async function answerCopy(
  request: IncomingMessage,
  response: ServerResponse,
  copy: Copy,
  cacheStatus: string,
): Promise<Coding | undefined> {
  const coding = chooseCoding(request, copy)
  const headers = headersOf(copy, coding, cacheStatus)
  if (copy.status === 200 && hasIt(request, copy, headers)) {
    end(response, 304, without(headers, 'content-type', 'content-encoding', 'accept-ranges'))
    return undefined
  }
  const range = askedRange(request, copy)
  if (range !== undefined) {
    await answerRange(response, copy, range, cacheStatus)
    return undefined
  }
  const body = copy.bodies[coding] ?? (await plainBody(copy))
  end(response, copy.status, { ...headers, 'content-length': body.length }, body)
  return isUnconditional(request) && isComplete(copy) ? coding : undefined
}

const isUnconditional = ({ method, headers }: IncomingMessage) =>
  method === 'GET' && !Object.keys(headers).some((name) => name === 'range' || name.startsWith('if-'))

/** Whether the client has this copy, in whichever coding. */
function hasIt({ headers: asked }: IncomingMessage, copy: Copy, headers: Headers): boolean {
  const { 'if-none-match': tags, 'if-modified-since': since } = asked
  if (tags === undefined) return since !== undefined && isNotModified({ 'if-modified-since': since }, headers)
  const codings = ['identity', 'br', 'gzip'] as const
  return codings.some((coding) => isNotModified({ 'if-none-match': tags }, { etag: tagOf(copy, coding) }))
}

async function answerRange(
  response: ServerResponse,
  copy: Copy,
  range: Range | 'unsatisfiable',
  cacheStatus: string,
): Promise<void> {
  const headers = headersOf(copy, 'identity', cacheStatus)
  if (range === 'unsatisfiable') {
    end(response, 416, { ...headers, 'content-range': `bytes */${copy.length}`, 'content-length': 0 })
    return
  }
  const body = (await plainBody(copy)).subarray(range.start, range.end + 1)
  const said = `bytes ${range.start}-${range.end}/${copy.length}`
  end(response, 206, { ...headers, 'content-range': said, 'content-length': body.length }, body)
}

function end(response: ServerResponse, status: number, headers: Headers, body?: Buffer): void {
  response.writeHead(status, headers)
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** A short answer of the edge itself, in plain words. */
export function answerText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Headers = {},
): void {
  const body = Buffer.from(`${text}\n`)
  end(
    response,
    status,
    {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'content-length': body.length,
      ...headers,
    },
    body,
  )
}
