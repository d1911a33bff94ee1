import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import { ServerResponse } from 'node:http'
import { cacheGroups, type CacheGroup } from '@/editions/cache-groups'

/** What is told of each group that the answer being made is made of. */
type Tell = (group: CacheGroup) => void

/** The proxy and the pages have a copy of this module each, and share the answer. */
const shared: typeof globalThis & { answersBeingMade?: AsyncLocalStorage<Tell> } = globalThis
const answers = (shared.answersBeingMade ??= new AsyncLocalStorage<Tell>())

/** With more than this an answer names none; then any publication is taken to change it. */
const mostGroups = 200

/** Says that the answer being made is made of these. */
export function madeOf(groups: readonly CacheGroup[]): void {
  const tell = answers.getStore()
  if (tell) groups.forEach(tell)
}

/** What `make` gives, with all that it's made of. */
export async function recordGroups<Made>(
  make: () => Promise<Made>,
): Promise<{ made: Made; groups: Set<CacheGroup> }> {
  const groups = new Set<CacheGroup>()
  return { made: await answers.run((group) => groups.add(group), make), groups }
}

/**
 * From now on, every answer of this process says in `Cache-Groups` (RFC 9875) what it's made of. Pages are made whole
 * before their head is sent: none of them streams.
 */
export function nameGroups(): void {
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('response' in message)) return
    const { response } = message
    if (response instanceof ServerResponse) answers.enterWith(inHeaderOf(response))
  })
}

function inHeaderOf(response: Pick<ServerResponse, 'headersSent' | 'setHeader' | 'removeHeader'>): Tell {
  const groups = new Set<CacheGroup>()
  return (group) => {
    if (groups.has(group)) return
    groups.add(group)
    if (response.headersSent) process.emitWarning(`An answer is made of ${group} and did not say so in time.`)
    else if (groups.size > mostGroups) response.removeHeader('Cache-Groups')
    else response.setHeader('Cache-Groups', cacheGroups(groups))
  }
}
