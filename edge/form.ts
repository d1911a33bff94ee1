import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerCopy } from './answer.ts'
import type { Gate } from './gate.ts'
import type { Origin } from './origin.ts'
import { makeCopy, type Rendering } from './render.ts'

export interface FormPlaces {
  origin: Origin
  gate: Gate
  /** Headers of the anonymous request that every render is. */
  headers: Record<string, string>
  rendering: Rendering
}

const LARGEST_FORM = 64e3
const LARGEST_ANSWER = 1024 * 1024

/** What the app needs of a reader's request: how the body is written, and whether it comes from the site's own page. */
const FORWARDED = ['content-type', 'origin', 'sec-fetch-site']

/**
 * Hands a reader's form to the app and the answer back as a document, which nobody keeps. False when the form is
 * too large; nothing is answered then.
 * @throws Overloaded, Unreachable
 */
export async function answerForm(
  request: IncomingMessage,
  response: ServerResponse,
  target: string,
  { origin, gate, headers, rendering }: FormPlaces,
): Promise<boolean> {
  const body = await readForm(request)
  if (!body) return false
  const given = FORWARDED.flatMap((name) => {
    const value = request.headers[name]
    return typeof value === 'string' ? [[name, value] as const] : []
  })
  const sent = {
    ...headers,
    ...Object.fromEntries(given),
    'x-forwarded-for': request.socket.remoteAddress ?? '',
  }
  const leave = await gate.enter(true)
  const answer = await origin.post(target, sent, body, LARGEST_ANSWER).finally(leave)
  const made = await makeCopy(target, answer, undefined, rendering)
  const copy = { ...made, generation: 0, headers: { ...made.headers, 'cache-control': 'no-store' } }
  await answerCopy(request, response, copy, `fwd=method; fwd-status=${answer.status}`)
  return true
}

async function readForm(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FORM) return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_FORM) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
