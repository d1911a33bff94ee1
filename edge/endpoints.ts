import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerText } from './answer'
import { speculationRules } from './headers'

export type Endpoints = Record<
  string,
  (request: IncomingMessage, response: ServerResponse) => Promise<void> | void
>

/** What the edge itself answers at: that it lives, whether the app answers, and which links to prerender. */
export function createEndpoints(isUp: () => boolean): Endpoints {
  return {
    '/healthz': (_, response) => {
      answerText(response, 200, 'The edge is alive.')
    },
    '/readyz': (_, response) => {
      if (isUp()) answerText(response, 200, 'The app answers.')
      else answerText(response, 503, 'The app does not answer.')
    },
    '/speculation-rules.json': (_, response) => {
      answerText(response, 200, speculationRules, {
        'content-type': 'application/speculationrules+json',
        'cache-control': 'public, max-age=86400',
      })
    },
  }
}
