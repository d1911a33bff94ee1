import type { IncomingMessage } from 'node:http'
import { isUnder } from './address'
import type { BodyTimes } from './body'
import { Limiter } from './limiter'
import type { Site } from './site'

/** Times in milliseconds. */
export type EdgeLimits = {
  /** How long the app may take for a page, and how long a reader waits for it when there is an older copy. */
  renderTimeout: number
  staleAfter: number
  /** How long requests wait for an app that hasn't answered since the edge was started. */
  startTimeout: number
  /** How long a client may take to send the head of a request. */
  headTimeout: number
  bodies: BodyTimes
  /** Connections that are held at once. */
  connections: number
  /** How long answers that are under way, and then the app, may take when the edge is asked to end. */
  drainTimeout: number
}

export const defaultLimits: EdgeLimits = {
  renderTimeout: 10_000,
  staleAfter: 1200,
  startTimeout: 15_000,
  headTimeout: 10_000,
  bodies: { grace: 10_000, leastRate: 2000, timeout: 300_000 },
  connections: 4000,
  drainTimeout: 30_000,
}

/** How much of each kind is under way in the app at once, so that no kind holds up another. */
export type Limiters = Record<'pages' | 'forms' | Kind, Limiter>

/** What is handed to the app: attempts to log in, uploads and other work of who has a session, and the rest. */
export type Kind = 'logins' | 'uploads' | 'editors' | 'visitors'

/** Bytes of the largest body, and milliseconds that the app may take to answer. */
export type Allowance = { largestBody: number; timeout: number }

/** Of a form that readers send, and of whatever comes without a session. */
export const largestForm = 64e3

/** A file of 20 MiB, as `cms/config.ts` takes it, with the form around it. */
export const largestUpload = 20 * 1024 * 1024 + 64e3

export const allowances: Record<Kind, Allowance> = {
  logins: { largestBody: largestForm, timeout: 10_000 },
  uploads: { largestBody: largestUpload, timeout: 120_000 },
  editors: { largestBody: largestUpload, timeout: 30_000 },
  visitors: { largestBody: largestForm, timeout: 10_000 },
}

const longestQueue = 500

export function createLimiters(): Limiters {
  return {
    pages: new Limiter(8, longestQueue),
    forms: new Limiter(8, longestQueue),
    logins: new Limiter(4, longestQueue),
    uploads: new Limiter(4, longestQueue),
    editors: new Limiter(16, longestQueue),
    visitors: new Limiter(8, longestQueue),
  }
}

/** @param isEditor whether it comes with a session of this site */
export function kindOf({ method }: IncomingMessage, path: string, site: Site, isEditor: boolean): Kind {
  if (method === 'POST' && isUnder(path, site.logins)) return 'logins'
  if (!isEditor) return 'visitors'
  return method === 'POST' && isUnder(path, site.uploads) ? 'uploads' : 'editors'
}
