import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerText } from './answer.ts'
import { SPECULATION_RULES } from './headers.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

/** What the edge itself answers at: it lives; the app answers; which links to prerender. */
export function ownPages(isUp: () => boolean): Record<string, Handler> {
  return {
    '/healthz': (_, response) => {
      answerText(response, 200, 'The edge is alive.')
    },
    '/readyz': (_, response) => {
      if (isUp()) answerText(response, 200, 'The app answers.')
      else answerText(response, 503, 'The app does not answer.')
    },
    '/speculation-rules.json': (_, response) => {
      answerText(response, 200, SPECULATION_RULES, {
        'content-type': 'application/speculationrules+json',
        'cache-control': 'public, max-age=86400',
      })
    },
  }
}
