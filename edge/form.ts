import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { answerCopy } from './answer'
import { receiveBody } from './body'
import type { Limiter } from './limiter'
import { largestForm } from './limits'
import type { PassThroughOptions } from './pass-through'
import { makeCopy, type Rendering } from './render'

export type FormOptions = Pick<PassThroughOptions, 'origin' | 'bodies'> & {
  limiter: Limiter
  /** Headers of the anonymous request that every render is. */
  headers: Record<string, string>
  rendering: Rendering
}

const largestAnswer = 1024 * 1024

/** What the app needs of a reader's request: how the body is written, and whether it comes from the site's own page. */
const forwarded = ['content-type', 'origin', 'sec-fetch-site']

/**
 * Hands a reader's form to the app, once it is whole, and the answer back as a document, which nobody keeps. `client` is
 * the reader's network address.
 * @throws BodyTooLarge, BodyTooSlow, Overloaded, Unreachable
 */
export async function answerForm(
  request: IncomingMessage,
  response: ServerResponse,
  { target, client }: { target: string; client: string },
  { origin, bodies, limiter, headers, rendering }: FormOptions,
): Promise<void> {
  const given = forwarded.flatMap((name) => {
    const value = request.headers[name]
    return typeof value === 'string' ? [[name, value] as const] : []
  })
  const sent = { ...headers, ...Object.fromEntries(given), 'x-forwarded-for': client }
  const body = await receiveBody(request, largestForm, bodies.times, bodies.spool)
  const form = await buffer(body.read()).finally(() => body.discard())
  const release = await limiter.acquire()
  const answer = await origin.post(target, sent, form, largestAnswer).finally(release)
  const made = await makeCopy(target, answer, undefined, rendering)
  const copy = { ...made, generation: 0, headers: { ...made.headers, 'cache-control': 'no-store' } }
  await answerCopy(request, response, copy, `fwd=method; fwd-status=${answer.status}`)
}
