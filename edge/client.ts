import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { isRequestId } from '@/log'

type Request = { headers: IncomingHttpHeaders; socket: { remoteAddress?: string } }

/** The proxies whose `X-Forwarded-*` count, of IP addresses and CIDR blocks. */
export function trustedProxies(blocks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const block of blocks) {
    const [address = '', bits] = block.split('/')
    if (bits === undefined) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, Number(bits), familyOf(address))
  }
  return list
}

/**
 * The client's network address: of the connection or, where a trusted proxy made that, the last one in
 * `X-Forwarded-For` that isn't a trusted proxy itself. What stands before it, anybody could have written.
 */
export function clientAddress(request: Request, proxies: BlockList): string {
  const passed = (forwarded(request, 'x-forwarded-for') ?? '').split(',')
  let address = plainAddress(request.socket.remoteAddress ?? '')
  while (isTrusted(address, proxies)) {
    const before = plainAddress(passed.pop() ?? '')
    if (!isIP(before)) break
    address = before
  }
  return address
}

/** Whether a trusted proxy says that its client came by http, unencrypted. */
export function cameByHttp(request: Request, proxies: BlockList): boolean {
  if (!isTrusted(plainAddress(request.socket.remoteAddress ?? ''), proxies)) return false
  return forwarded(request, 'x-forwarded-proto')?.trim().toLowerCase() === 'http'
}

/** The id of a request in the logs: as a trusted proxy gave it, or a new one. What anybody else sends as one is nothing. */
export function idOf(request: Request, proxies: BlockList): string {
  const given = forwarded(request, 'x-request-id')
  const isKnown = isTrusted(plainAddress(request.socket.remoteAddress ?? ''), proxies)
  return isKnown && isRequestId(given) ? given : randomUUID()
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

const isTrusted = (address: string, proxies: BlockList) =>
  isIP(address) !== 0 && proxies.check(address, familyOf(address))

function forwarded({ headers }: Request, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(',') : value
}

/** Without port, brackets and the IPv6 form of IPv4: some proxies write `[2001:db8::1]:4711`. */
function plainAddress(text: string): string {
  const address = text.trim().replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIP(address)) return address
  return /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address
}
