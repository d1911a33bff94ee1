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

/** What the app is told of where a form was (RFC 6454, Fetch Metadata): nothing where nothing is said, the worst of what is said oddly. */
const told = [
  { name: 'origin', form: /^(null|https?:\/\/[\w.:[\]-]+)$/, worst: 'null' },
  { name: 'sec-fetch-site', form: /^(same-origin|same-site|cross-site|none)$/, worst: 'cross-site' },
]

/**
 * Hands the fields of a reader's form to the app, written anew, once they are here, and the answer back as a document, which nobody keeps. `client` is
 * the reader's network address.
 * @throws BodyTooLarge, BodyTooSlow, Overloaded, Unreachable
 */
export async function answerForm(
  request: IncomingMessage,
  response: ServerResponse,
  { target, client }: { target: string; client: string },
  { origin, bodies, limiter, headers, rendering }: FormOptions,
): Promise<void> {
  const sent = {
    ...headers,
    ...whereItWas(request),
    'content-type': 'application/x-www-form-urlencoded',
    'x-forwarded-for': client,
  }
  const body = await receiveBody(request, largestForm, bodies.times, bodies.spool)
  const form = fieldsOf(request, await buffer(body.read()).finally(() => body.discard()))
  const release = await limiter.acquire()
  const answer = await origin.post(target, sent, Buffer.from(form), largestAnswer).finally(release)
  const made = await makeCopy(target, answer, undefined, rendering)
  const copy = { ...made, generation: 0, headers: { ...made.headers, 'cache-control': 'no-store' } }
  await answerCopy(request, response, copy, `fwd=method; fwd-status=${answer.status}`)
}

function whereItWas({ headers }: IncomingMessage): Record<string, string> {
  const said: Record<string, string> = {}
  for (const { name, form, worst } of told) {
    const value = headers[name]
    if (value !== undefined) said[name] = form.test(String(value)) ? String(value) : worst
  }
  return said
}

/** None where it isn't written as the form on the page is: a framework could take other bodies for calls of its own. */
function fieldsOf({ headers }: IncomingMessage, body: Buffer): string {
  const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers['content-type'] ?? '')
  return new URLSearchParams(isForm ? body.toString() : '').toString()
}
