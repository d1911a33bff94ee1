import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'
import { isUnder, pageKey, readAddress, type Address } from './address'
import { answerCopy, answerText } from './answer'
import { cameByHttp, clientAddress } from './client'
import type { Coding } from './copy'
import { isNamedByContent } from './assets'
import { editorsEndpoints, type Endpoints } from './endpoints'
import type { Failures } from './failures'
import { answerForm, type FormOptions } from './form'
import { editorHeaders, without } from './headers'
import { doorOf, isForOneHost, type Hosts } from './hosts'
import { allowances, kindOf, type Limiters } from './limits'
import type { PageCache } from './page-cache'
import { passThrough, type PassThroughOptions } from './pass-through'
import { isRead, placeOf } from './places'
import type { HasSession } from './sessions'
import type { Served } from './served'
import type { Site } from './site'
import type { StatusPages } from './status-pages'
import { streamFile, type StreamOptions } from './stream'

export type HandlerOptions = {
  hosts: Hosts
  site: Site
  /** Headers of every answer. */
  common: Record<string, string>
  endpoints: Endpoints
  pages: PageCache
  statusPages: StatusPages
  failures: Failures
  limiters: Limiters
  proxies: BlockList
  hasSession: HasSession
  passing: PassThroughOptions
  taking: FormOptions
  streaming: StreamOptions
  onRefusedLogin: () => void
  /** Told when a request was answered with a whole copy that all requests like it get. */
  onWholeAnswer: (request: IncomingMessage, key: string, coding: Coding) => void
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Answers a request; what it throws is answered by `failures`. */
export function createHandler(options: HandlerOptions): Handler {
  const { hosts, site, pages, statusPages, failures, limiters, proxies, passing, hasSession } = options
  const { siteUrl, adminUrl } = hosts

  return async function answer(request, response) {
    for (const [name, value] of Object.entries(options.common)) response.setHeader(name, value)
    const reading = readAddress(request.url ?? '')
    if (reading.kind === 'refused') return failures.answer(request, response, 400)
    if (!isForOneHost(request)) {
      answerText(response, 400, 'A request is for one host.', { connection: 'close' })
      return
    }
    if (reading.kind === 'moved') {
      move(response, await resolve(reading.to))
      return
    }
    const { address } = reading
    const { path, search } = address
    const endpoint = isRead(request) ? options.endpoints[path] : undefined
    if (endpoint) return endpoint(request, response)
    const door = doorOf(request, hosts)
    const place = door && placeOf(request, path, door, site)
    if (!place || place === 'readers') {
      const own = door && isRead(request) ? editorsEndpoints[path] : undefined
      if (own) return own(request, response)
      moveTo(response, siteUrl, isRead(request) ? await resolve(path + search) : null)
      return
    }
    if (siteUrl.startsWith('https:') && cameByHttp(request, proxies)) {
      const to = place === 'page' ? await resolve(path + search) : path + search
      moveTo(response, door === 'editors' ? adminUrl : siteUrl, isRead(request) ? to : null)
      return
    }
    if (place === 'form') {
      const sent = { target: path, client: clientAddress(request, proxies) }
      return answerForm(request, response, sent, options.taking)
    }
    const isTaken = isRead(request) || isUnder(path, site.api) || hasSession(request)
    if (place === 'editors' && isTaken) return pass(request, response, address)
    if (!isRead(request)) return failures.answer(request, response, 405)
    const status = statusPages.statusAt(path)
    if (status) return failures.answer(request, response, status)
    const shown = place === 'nothing' ? { path: statusPages.lostAt(path), search: '' } : address
    await servePage(request, response, shown, door !== 'readers' && isUnder(path, site.files))
  }

  /** Where an address leads in one step: the app may know a better one than what it was tidied to. */
  async function resolve(to: string): Promise<string> {
    const reading = readAddress(to)
    if (reading.kind !== 'address' || isUnder(reading.address.path, site.passThrough)) return to
    const served = await pages.read(pageKey(reading.address, site.queryParameters))
    return (served.kind === 'copy' && served.copy.headers.location) || to
  }

  async function pass(
    request: IncomingMessage,
    response: ServerResponse,
    { path, search }: Address,
  ): Promise<void> {
    const kind = kindOf(request, path, site, hasSession(request))
    const what = {
      ...allowances[kind],
      target: path + search,
      limiter: limiters[kind],
      client: clientAddress(request, proxies),
      headersFor: editorHeaders,
    }
    await passThrough(request, response, what, passing)
    if (kind === 'logins' && response.statusCode >= 400) options.onRefusedLogin()
  }

  /** @param mayBeEditors whether an editor may have what others haven't: the file of a draft */
  async function servePage(
    request: IncomingMessage,
    response: ServerResponse,
    address: Address,
    mayBeEditors: boolean,
  ) {
    const key = pageKey(address, site.queryParameters)
    const served = await pages.read(key)
    if (mayBeEditors && !isThere(served) && hasSession(request)) return pass(request, response, address)
    if (served.kind === 'stream') return streamFile(response, key, options.streaming)
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

const isThere = (served: Served) =>
  served.kind === 'stream' || (served.kind === 'copy' && served.copy.status < 400)

function move(response: ServerResponse, to: string): void {
  answerText(response, 308, `It is at ${to}`, { location: to, 'cache-control': 'public, max-age=3600' })
}

function moveTo(response: ServerResponse, origin: string, to: string | null): void {
  if (to !== null) move(response, new URL(to, origin).href)
  else answerText(response, 421, `This is not the host of the site, which is ${origin}`)
}
