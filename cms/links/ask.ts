/** What a host says of an address. `closed`: it's there, but not for programs; `silent`: no answer that counts. */
export type Answer =
  | { kind: 'works'; movedTo?: string }
  | { kind: 'gone'; status: number }
  | { kind: 'closed' }
  | { kind: 'silent' }

type Manner = {
  /** Who asks: the value of User-Agent. */
  agent: string
  /** Milliseconds until an answer has begun. */
  timeout?: number
  /** Milliseconds between two questions to one host. */
  pause?: number
}

const mostRedirects = 5
const hostsAtOnce = 4

/** Asks for each address, one after another at each host. */
export async function askAll(addresses: Iterable<string>, manner: Manner): Promise<Map<string, Answer>> {
  const hosts = new Map<string, string[]>()
  for (const address of addresses) {
    const { host } = new URL(address)
    hosts.set(host, [...(hosts.get(host) ?? []), address])
  }
  const answers = new Map<string, Answer>()
  const queue = [...hosts.values()]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      for (const [at, address] of next.entries()) {
        if (at > 0) await new Promise((resolve) => setTimeout(resolve, manner.pause ?? 1000))
        answers.set(address, await ask(address, manner))
      }
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, worker))
  return answers
}

/** Asks for one address: HEAD first, and GET where a host doesn't answer that well. Redirects are followed. */
export async function ask(address: string, manner: Manner): Promise<Answer> {
  let isPermanent = true
  let at = address
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const answer = await statusOf(at, manner)
    if (!answer) return { kind: 'silent' }
    const { status, location } = answer
    if (status >= 300 && status < 400 && location && URL.canParse(location, at)) {
      isPermanent &&= status === 301 || status === 308
      at = new URL(location, at).href
      continue
    }
    if (status < 400) return { kind: 'works', ...(isPermanent && at !== address && { movedTo: at }) }
    if (status === 404 || status === 410) return { kind: 'gone', status }
    return { kind: status < 500 ? 'closed' : 'silent' }
  }
  return { kind: 'silent' }
}

async function statusOf(address: string, { agent, timeout = 10_000 }: Manner) {
  for (const method of ['HEAD', 'GET']) {
    try {
      const headers = { 'User-Agent': agent }
      const signal = AbortSignal.timeout(timeout)
      const answer = await fetch(address, { method, redirect: 'manual', headers, signal })
      await answer.body?.cancel()
      if (answer.status < 400 || method === 'GET')
        return { status: answer.status, location: answer.headers.get('location') }
    } catch {
      // Some hosts close the connection on HEAD
    }
  }
  return undefined
}
