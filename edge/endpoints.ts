import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerText } from './answer'
import { speculationRules } from './headers'

export type Endpoints = Record<
  string,
  (request: IncomingMessage, response: ServerResponse) => Promise<void> | void
>

/** What the edge itself answers at the editors' own host: where they come in, and that no search engine is wanted. */
export const editorsEndpoints: Endpoints = {
  '/': (_, response) => {
    answerText(response, 308, 'It is at /admin', {
      location: '/admin',
      'cache-control': 'public, max-age=3600',
    })
  },
  '/robots.txt': (_, response) => {
    answerText(response, 200, 'User-agent: *\nDisallow: /', { 'cache-control': 'public, max-age=3600' })
  },
}

/**
 * What the edge itself answers at: that it lives, whether the site is ready (`problems` says what is wrong, in
 * sentences), and which links to prerender.
 */
export function createEndpoints(problems: () => Promise<string[]>): Endpoints {
  return {
    '/healthz': (_, response) => {
      answerText(response, 200, 'The edge is alive.')
    },
    '/readyz': async (_, response) => {
      const found = await problems()
      if (found.length === 0) answerText(response, 200, 'The site is ready.')
      else answerText(response, 503, found.join('\n'))
    },
    // The app's part of the metrics, which Prometheus finds elsewhere
    '/readyz/metrics': (_, response) => {
      answerText(response, 404, 'There is nothing here.')
    },
    '/speculation-rules.json': (_, response) => {
      answerText(response, 200, speculationRules, {
        'content-type': 'application/speculationrules+json',
        'cache-control': 'public, max-age=86400',
      })
    },
  }
}
