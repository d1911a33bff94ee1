import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { isUnder, pageKey, readAddress, type Address } from './address.ts'
import { answerCopy, answerText } from './answer.ts'
import { plainBody, type Copy } from './copy.ts'
import { answerForm, type FormPlaces } from './form.ts'
import { Overloaded } from './gate.ts'
import { assetHeaders, commonHeaders, editorHeaders, previewHeaders, without } from './headers.ts'
import { hostsGiven, isOurHost } from './hosts.ts'
import { ownPages } from './own-pages.ts'
import { passThrough, type PassThrough } from './pass-through.ts'
import type { Pages } from './pages.ts'
import { hitStatus } from './served.ts'
import { Connections } from './connections.ts'
import { FastLane } from './fast-lane.ts'
import type { Status, StatusPages } from './status-pages.ts'
import { versionOf } from './assets.ts'

/** Which addresses are what; paths stand for themselves and all below them. */
export interface Places {
  /** Editors' places: never kept, any method. */
  passThrough: readonly string[]
  /** Files among them that anybody may keep. */
  files: readonly string[]
  /** Public pages that take a form. */
  forms: readonly string[]
  /** Query parameters that public pages know. */
  parameters: readonly string[]
}

export interface FrontOptions {
  siteUrl: string
  places: Places
  pages: Pages
  statusPages: StatusPages
  passing: PassThrough
  taking: FormPlaces
  isUp: () => boolean
  /** Milliseconds that a client may take to send the head of a request. */
  headPatience: number
  log: (line: string) => void
}

const EDITOR_COOKIE = /(^|;\s*)(payload-token|__prerender_bypass|__next_preview_data)=/
const LARGEST_UPLOAD = 20e6
const RETRY_AFTER = 10

export interface Front {
  server: http.Server
  connections: Connections
}

/** The site's HTTP server, not yet listening. */
export function createFront(options: FrontOptions): Front {
  const { siteUrl, places, pages, statusPages, passing, log } = options
  const common = commonHeaders(siteUrl)
  const own = ownPages(options.isUp)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(common)) response.setHeader(name, value)
    const reading = readAddress(request.url ?? '')
    if (reading.kind === 'refused') return fail(request, response, 400)
    if (hostsGiven(request) > 1) {
      answerText(response, 400, 'A request is for one host.', { connection: 'close' })
      return
    }
    if (reading.kind === 'moved') {
      move(response, await placeOf(reading.to))
      return
    }
    const { address } = reading
    const handler = isRead(request) ? own[address.path] : undefined
    if (handler) return handler(request, response)
    if (!isOurHost(request, siteUrl)) {
      const to = isRead(request) ? await placeOf(address.path + address.search) : null
      moveToSite(response, siteUrl, to)
      return
    }
    if (request.method === 'POST' && isUnder(address.path, places.forms)) {
      return takeForm(request, response, address)
    }
    if (isPassing(request, address)) return pass(request, response, address)
    if (!isRead(request)) return fail(request, response, 405)
    await servePage(request, response, address)
  }

  /** Where an address leads in one step: the app may know a better one than what it was tidied to. */
  async function placeOf(to: string): Promise<string> {
    const reading = readAddress(to)
    if (reading.kind !== 'address' || isUnder(reading.address.path, places.passThrough)) return to
    const served = await pages.read(pageKey(reading.address, places.parameters))
    return (served.kind === 'copy' && served.copy.headers.location) || to
  }

  function isPassing(request: IncomingMessage, { path }: Address): boolean {
    const isFile = isRead(request) && isUnder(path, places.files)
    if (isUnder(path, places.passThrough) && !isFile) return true
    return isRead(request) && isPersonal(request)
  }

  async function pass(
    request: IncomingMessage,
    response: ServerResponse,
    { path, search }: Address,
  ): Promise<void> {
    const target = path + search
    const kind = isUnder(path, places.passThrough)
      ? { limit: LARGEST_UPLOAD, dress: editorHeaders }
      : { limit: 0, dress: previewHeaders }
    await passThrough(request, response, { target, ...kind }, passing)
  }

  async function takeForm(
    request: IncomingMessage,
    response: ServerResponse,
    { path }: Address,
  ): Promise<void> {
    if (await answerForm(request, response, path, options.taking)) return
    response.setHeader('connection', 'close')
    await fail(request, response, 413)
  }

  async function servePage(
    request: IncomingMessage,
    response: ServerResponse,
    address: Address,
  ): Promise<void> {
    const key = pageKey(address, places.parameters)
    const head = connections.headOf(request)
    const served = await pages.read(key)
    if (served.kind === 'stream') {
      return passThrough(request, response, { target: key, limit: 0, dress: assetHeaders }, passing)
    }
    if (served.kind === 'failure') return fail(request, response, served.status)
    const { copy, cacheStatus } = served
    if (await isNamedByContent(copy, address)) {
      response.setHeader('cache-control', 'public, max-age=31536000, immutable')
      const headers = without(copy.headers, 'cache-control')
      await answerCopy(request, response, { ...copy, headers }, cacheStatus)
      return
    }
    const coding = await answerCopy(request, response, copy, cacheStatus)
    if (head && coding) lane.learn(head, key, coding)
  }

  async function fail(request: IncomingMessage, response: ServerResponse, status: Status): Promise<void> {
    response.setHeader('cache-control', 'no-store')
    if (status === 503) response.setHeader('retry-after', RETRY_AFTER)
    if (status === 405) response.setHeader('allow', 'GET, HEAD')
    const copy = statusPages.find(request.url ?? '/', status)
    const headers = without(copy.headers, 'cache-control')
    await answerCopy(request, response, { ...copy, headers }, `fwd=miss; detail=status-${status}`)
  }

  const server = http.createServer(
    {
      headersTimeout: options.headPatience,
      requestTimeout: 120_000,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: options.headPatience / 10,
    },
    (request, response) => {
      if (!server.listening) response.setHeader('connection', 'close')
      answer(request, response).catch((error: unknown) => {
        const isExpected = error instanceof Overloaded || !options.isUp()
        if (!isExpected) log(`${request.method ?? ''} ${request.url ?? ''} failed: ${String(error)}`)
        if (response.headersSent) response.destroy()
        else void fail(request, response, 503).catch(() => response.destroy())
      })
    },
  )
  server.timeout = 120_000
  const fresh = (key: string) => pages.fresh(key)
  const lane = new FastLane(fresh, hitStatus, common, server.keepAliveTimeout / 1000)
  const connections = new Connections(server, lane, options.headPatience)
  return { server, connections }
}

const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD'

/** Editors, previews and anybody with credentials see what is theirs alone. */
const isPersonal = ({ headers }: IncomingMessage) =>
  headers.authorization !== undefined || EDITOR_COOKIE.test(headers.cookie ?? '')

/** Whether a file is asked for by `?v=` and the version of just this content, as documents do. */
async function isNamedByContent(copy: Copy, { search }: Address): Promise<boolean> {
  const version = new URLSearchParams(search).get('v')
  if (version === null || copy.status !== 200) return false
  return (
    !copy.headers['content-type']?.startsWith('text/html') && version === versionOf(await plainBody(copy))
  )
}

function move(response: ServerResponse, to: string): void {
  answerText(response, 308, `It is at ${to}`, { location: to, 'cache-control': 'public, max-age=3600' })
}

function moveToSite(response: ServerResponse, siteUrl: string, to: string | null): void {
  if (to !== null) move(response, new URL(to, siteUrl).href)
  else answerText(response, 421, `This is not the host of the site, which is ${siteUrl}`)
}
