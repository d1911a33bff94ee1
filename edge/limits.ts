import type { IncomingMessage } from 'node:http'
import { isUnder } from './address'
import { Limiter } from './limiter'
import type { Site } from './site'

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

const editorCookie = /(^|;\s*)(payload-token|__prerender_bypass|__next_preview_data)=/

/** Editors, previews and anybody with credentials see what is theirs alone. */
export const hasCredentials = ({ headers }: IncomingMessage) =>
  headers.authorization !== undefined || editorCookie.test(headers.cookie ?? '')

export function kindOf(request: IncomingMessage, path: string, site: Site): Kind {
  if (request.method === 'POST' && isUnder(path, site.logins)) return 'logins'
  if (!hasCredentials(request)) return 'visitors'
  return request.method === 'POST' && isUnder(path, site.uploads) ? 'uploads' : 'editors'
}
