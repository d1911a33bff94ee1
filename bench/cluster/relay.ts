import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export type Relay = { port: number; cut: () => void; mend: () => void; stop: () => void }

/** A way to a port of this machine that can be cut: what is sent is held back then, and nobody is told, as in a network. */
export async function startRelay(to: number): Promise<Relay> {
  const pairs = new Set<[Socket, Socket]>()
  let isCut = false
  const server = createServer((from) => {
    const pair: [Socket, Socket] = [from, connect(to, '127.0.0.1')]
    const [, target] = pair
    const end = () => {
      pairs.delete(pair)
      for (const socket of pair) socket.destroy()
    }
    for (const socket of pair) socket.on('error', end).on('close', end)
    pairs.add(pair)
    from.pipe(target).pipe(from)
    if (isCut) hold(pair)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true
      pairs.forEach(hold)
    },
    mend: () => {
      isCut = false
      for (const [from, target] of pairs) from.pipe(target).pipe(from)
    },
    stop: () => {
      server.close()
      for (const pair of pairs) for (const socket of pair) socket.destroy()
    },
  }
}

function hold(pair: [Socket, Socket]): void {
  for (const socket of pair) socket.unpipe().pause()
}
