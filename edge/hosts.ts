import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

/** The origins of the site: editors have their own, or that of the readers. */
export type Hosts = { siteUrl: string; adminUrl: string }

/** Whom a request's host is for; everybody, where editors have no host of their own. */
export type Door = 'readers' | 'editors' | 'everybody'

/** Whom the host is for that a request asks; undefined for a host that isn't the site's. This machine, by its port, is for readers. */
export function doorOf(request: IncomingMessage, { siteUrl, adminUrl }: Hosts): Door | undefined {
  const host = hostOf(request)
  const forReaders = siteUrl === adminUrl ? 'everybody' : 'readers'
  if (forReaders === 'readers' && host !== undefined && isHostOf(adminUrl, host)) return 'editors'
  const isReaders = host === undefined || isHere(host, request.socket) || isHostOf(siteUrl, host)
  return isReaders ? forReaders : undefined
}

/** Literally, but for a port that goes without saying: what stands in front may judge by the letter, too. */
function isHostOf(origin: string, host: string): boolean {
  const { protocol, host: ours } = new URL(origin)
  return [ours, `${ours}:${protocol === 'https:' ? 443 : 80}`].includes(host)
}

/** This machine by the port that it listens on: health checks. Node takes the socket from a request whose connection has ended. */
function isHere(host: string, socket: Socket | null): boolean {
  const port = socket?.localPort
  return port !== undefined && ['127.0.0.1', 'localhost', '[::1]'].some((name) => host === `${name}:${port}`)
}

/** The host asked for: of the target in absolute form, else of `Host` (RFC 9112, 3.2.2). */
function hostOf({ url, headers }: IncomingMessage): string | undefined {
  return hostInTarget(url) ?? headers.host?.toLowerCase()
}

const hostInTarget = (target = '') => /^https?:\/\/([^/?#]*)/i.exec(target)?.[1]?.toLowerCase()

/**
 * Whether a request names one host. With two of them (RFC 9112, 3.2), or another in its target than in `Host`, somebody tries to be
 * taken for a reader by what stands in front and for an editor here.
 */
export function isForOneHost({ rawHeaders, url }: IncomingMessage): boolean {
  const given = rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'host')
  const asked = hostInTarget(url)
  return given.length < 2 && (asked === undefined || given.every((host) => host.toLowerCase() === asked))
}
