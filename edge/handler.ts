import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'
import { isUnder, pageKey, readAddress, type Address } from './address'
import { answerCopy, answerText } from './answer'
import { cameByHttp, clientAddress } from './client'
import type { Coding } from './copy'
import { isNamedByContent } from './assets'
import type { Endpoints } from './endpoints'
import type { Failures } from './failures'
import { answerForm, type FormOptions } from './form'
import { assetHeaders, editorHeaders, previewHeaders, without } from './headers'
import { hostsGiven, isOurHost } from './hosts'
import { allowances, hasCredentials, kindOf, type Limiters } from './limits'
import type { PageCache } from './page-cache'
import { passThrough, type PassThroughOptions } from './pass-through'
import type { Site } from './site'
import type { StatusPages } from './status-pages'

export type HandlerOptions = {
  siteUrl: string
  site: Site
  /** Headers of every answer. */
  common: Record<string, string>
  endpoints: Endpoints
  pages: PageCache
  statusPages: StatusPages
  failures: Failures
  limiters: Limiters
  proxies: BlockList
  passing: PassThroughOptions
  taking: FormOptions
  onRefusedLogin: () => void
  /** Told when a request was answered with a whole copy that all requests like it get. */
  onWholeAnswer: (request: IncomingMessage, key: string, coding: Coding) => void
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Answers a request; what it throws is answered by `failures`. */
export function createHandler(options: HandlerOptions): Handler {
  const { siteUrl, site, pages, statusPages, failures, limiters, proxies, passing } = options

  return async function answer(request, response) {
    for (const [name, value] of Object.entries(options.common)) response.setHeader(name, value)
    const reading = readAddress(request.url ?? '')
    if (reading.kind === 'refused') return failures.answer(request, response, 400)
    if (hostsGiven(request) > 1) {
      answerText(response, 400, 'A request is for one host.', { connection: 'close' })
      return
    }
    if (reading.kind === 'moved') {
      move(response, await resolve(reading.to))
      return
    }
    const { address } = reading
    const endpoint = isRead(request) ? options.endpoints[address.path] : undefined
    if (endpoint) return endpoint(request, response)
    const isElsewhere = !isOurHost(request, siteUrl)
    if (isElsewhere || (siteUrl.startsWith('https:') && cameByHttp(request, proxies))) {
      const to = isRead(request) ? await resolve(address.path + address.search) : null
      moveToSite(response, siteUrl, to)
      return
    }
    if (request.method === 'POST' && isUnder(address.path, site.forms)) {
      const sent = { target: address.path, client: clientAddress(request, proxies) }
      return answerForm(request, response, sent, options.taking)
    }
    if (isPassing(request, address)) return pass(request, response, address)
    if (!isRead(request)) return failures.answer(request, response, 405)
    const status = statusPages.statusAt(address.path)
    if (status) return failures.answer(request, response, status)
    await servePage(request, response, address)
  }

  /** Where an address leads in one step: the app may know a better one than what it was tidied to. */
  async function resolve(to: string): Promise<string> {
    const reading = readAddress(to)
    if (reading.kind !== 'address' || isUnder(reading.address.path, site.passThrough)) return to
    const served = await pages.read(pageKey(reading.address, site.queryParameters))
    return (served.kind === 'copy' && served.copy.headers.location) || to
  }

  function isPassing(request: IncomingMessage, { path }: Address): boolean {
    const isFile = isRead(request) && isUnder(path, site.files)
    if (isUnder(path, site.passThrough) && !isFile) return true
    return isRead(request) && hasCredentials(request)
  }

  async function pass(
    request: IncomingMessage,
    response: ServerResponse,
    { path, search }: Address,
  ): Promise<void> {
    const kind = kindOf(request, path, site)
    const what = {
      ...allowances[kind],
      target: path + search,
      limiter: limiters[kind],
      client: clientAddress(request, proxies),
      headersFor: isUnder(path, site.passThrough) ? editorHeaders : previewHeaders,
    }
    await passThrough(request, response, what, passing)
    if (kind === 'logins' && response.statusCode >= 400) options.onRefusedLogin()
  }

  async function servePage(request: IncomingMessage, response: ServerResponse, address: Address) {
    const key = pageKey(address, site.queryParameters)
    const served = await pages.read(key)
    if (served.kind === 'stream') {
      const what = {
        ...allowances.visitors,
        target: key,
        limiter: limiters.visitors,
        headersFor: assetHeaders,
      }
      return passThrough(request, response, { ...what, client: clientAddress(request, proxies) }, passing)
    }
    if (served.kind === 'failure') return failures.answer(request, response, served.status)
    const { copy, cacheStatus } = served
    if (await isNamedByContent(copy, address)) {
      response.setHeader('cache-control', 'public, max-age=31536000, immutable')
      const headers = without(copy.headers, 'cache-control')
      await answerCopy(request, response, { ...copy, headers }, cacheStatus)
      return
    }
    const coding = await answerCopy(request, response, copy, cacheStatus)
    if (coding) options.onWholeAnswer(request, key, coding)
  }
}

const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD'

function move(response: ServerResponse, to: string): void {
  answerText(response, 308, `It is at ${to}`, { location: to, 'cache-control': 'public, max-age=3600' })
}

function moveToSite(response: ServerResponse, siteUrl: string, to: string | null): void {
  if (to !== null) move(response, new URL(to, siteUrl).href)
  else answerText(response, 421, `This is not the host of the site, which is ${siteUrl}`)
}
