import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { exchange } from './exchange'
import { assetHeaders } from './headers'
import { allowances } from './limits'
import type { Limiter } from './limiter'
import type { Origin } from './origin'
import { forReaders, type Rendering } from './render'

export type StreamOptions = {
  origin: Origin
  limiter: Limiter
  /** Headers of the anonymous request that every render is. */
  headers: OutgoingHttpHeaders
  rendering: Rendering
}

/**
 * Answers with a file that is too big to be kept, asked for as pages are: nothing of the reader's own request goes along.
 * @throws Overloaded, or what `http.request` fails with while nothing was answered
 */
export async function streamFile(
  response: ServerResponse,
  target: string,
  { origin, limiter, headers, rendering }: StreamOptions,
): Promise<void> {
  const onAnswer = await limiter.acquire()
  await exchange(response, {
    origin,
    request: { method: 'GET', target, headers, timeout: allowances.visitors.timeout },
    returned: (answer) => {
      const { 'content-type': type = '', 'content-length': length } = answer.headers
      return {
        ...forReaders(answer.headers, rendering),
        ...assetHeaders(type),
        ...(length !== undefined && { 'content-length': length }),
      }
    },
    onAnswer,
  }).finally(onAnswer)
}
