import type { IncomingMessage, ServerResponse } from 'node:http'
import { isUnder } from './address'
import { answerCopy, answerText } from './answer'
import { BodyTooLarge, BodyTooSlow } from './body'
import { without } from './headers'
import { doorOf, type Hosts } from './hosts'
import { Overloaded } from './limiter'
import { allowances, kindOf } from './limits'
import { Unreachable } from './origin'
import { isShut } from './places'
import type { HasSession } from './sessions'
import type { Site } from './site'
import type { Status, StatusPages } from './status-pages'
import type { Log } from './log'

/** Seconds after which one may try again when the site is busy or down. */
const retryAfter = 10

export type Failures = {
  /** Answers with the page, or at the API with the JSON, for a status. */
  answer: (request: IncomingMessage, response: ServerResponse, status: Status) => Promise<void>
  /** Answers for what was thrown while a request was answered. */
  answerError: (request: IncomingMessage, response: ServerResponse, error: unknown) => Promise<void>
}

type FailureOptions = {
  hosts: Hosts
  hasSession: HasSession
  isUp: () => boolean
  onFailure: (status: Status) => void
  log: Log
}

/** What is answered when there is nothing to show, in the language of who asked. */
export function createFailures(
  site: Site,
  statusPages: StatusPages,
  { hosts, hasSession, isUp, onFailure, log }: FailureOptions,
): Failures {
  async function answer(request: IncomingMessage, response: ServerResponse, status: Status): Promise<void> {
    onFailure(status)
    response.setHeader('cache-control', 'no-store')
    if (status === 503) response.setHeader('retry-after', retryAfter)
    if (status === 405) response.setHeader('allow', 'GET, HEAD')
    // The rest of the body is neither wanted nor waited for
    if (status === 408 || status === 413) response.setHeader('connection', 'close')
    if (isForPrograms(request)) {
      answerJson(request, response, status)
      return
    }
    const copy = statusPages.find(pathOf(request), status)
    const headers = without(copy.headers, 'cache-control')
    await answerCopy(request, response, { ...copy, headers }, `fwd=miss; detail=status-${status}`)
  }

  function isForPrograms(request: IncomingMessage): boolean {
    const path = pathOf(request)
    return isUnder(path, site.api) && !isShut(path, doorOf(request, hosts), site)
  }

  /** In Payload's form, so that the admin shows it, in the language that the editor has chosen there. */
  function answerJson(request: IncomingMessage, response: ServerResponse, status: Status): void {
    const chosen = /(?:^|;\s*)payload-lng=(\w+)/.exec(request.headers.cookie ?? '')?.[1]
    const { title, text } = statusPages.words(chosen)[status]
    const kind = kindOf(request, pathOf(request), site, hasSession(request))
    const { largestBody } = allowances[kind]
    const message = status === 413 ? `${title} (≤ ${sizeOf(largestBody)}).` : `${title}. ${text}`
    const headers = { 'content-type': 'application/json; charset=utf-8' }
    answerText(response, status, JSON.stringify({ errors: [{ message }] }), headers)
  }

  async function answerError(request: IncomingMessage, response: ServerResponse, error: unknown) {
    if (response.headersSent || response.destroyed) {
      response.destroy()
      return
    }
    const isExpected = error instanceof Overloaded || error instanceof Unreachable || !isUp()
    if (error instanceof BodyTooLarge) return answer(request, response, 413)
    if (error instanceof BodyTooSlow) return answer(request, response, 408)
    if (isDiskFull(error)) return answer(request, response, 507)
    if (!isExpected) log(`${request.method ?? ''} ${pathOf(request)} failed: ${String(error)}`, 'error')
    await answer(request, response, 503)
  }

  /** Nothing that goes wrong with one answer may end the edge. */
  async function answerOrHangUp(request: IncomingMessage, response: ServerResponse, error: unknown) {
    await answerError(request, response, error).catch((fault: unknown) => {
      log(`${request.method ?? ''} ${pathOf(request)} could not be answered: ${String(fault)}`, 'error')
      response.destroy()
    })
  }

  return { answer, answerError: answerOrHangUp }
}

const isDiskFull = (error: unknown) =>
  error instanceof Error && 'code' in error && /^(ENOSPC|EDQUOT)$/.test(String(error.code))

const pathOf = ({ url = '/' }: IncomingMessage) => url.replace(/^https?:\/\/[^/?#]*|[?#].*$/gi, '')

const sizeOf = (bytes: number) =>
  bytes >= 2 ** 20 ? `${Math.floor(bytes / 2 ** 20)} MB` : `${Math.floor(bytes / 1e3)} kB`
