import type { IncomingMessage } from 'node:http'

/** The site's own host, or this machine by the port it listens on (health checks). */
export function isOurHost(request: IncomingMessage, siteUrl: string): boolean {
  const host = hostOf(request)
  if (host === undefined) return true
  const port = request.socket.localPort ?? 0
  const { protocol, host: ours } = new URL(siteUrl)
  if (['127.0.0.1', 'localhost', '[::1]'].some((name) => host === `${name}:${port}`)) return true
  return URL.canParse(`${protocol}//${host}`) && new URL(`${protocol}//${host}`).host === ours
}

/** The host asked for: of the target in absolute form, else of `Host` (RFC 9112, 3.2.2). */
function hostOf({ url, headers }: IncomingMessage): string | undefined {
  return /^https?:\/\/([^/?#]*)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? headers.host?.toLowerCase()
}
