import { once } from 'node:events'
import type http from 'node:http'
import net from 'node:net'
import type { Copy } from './copy'
import { isPlain, isWholeHead, type FastLane } from './fast-lane'

export type ConnectionOptions = {
  /** Milliseconds that a client may take to send the head of a request. */
  headTimeout: number
  /** Connections that are held at once; for one more, the one that has waited longest for its client is closed. */
  most: number
  /** Told of every answer from the fast lane. */
  onLane: (copy: Copy) => void
}

/** An address, where port 0 is any free one; or the file descriptor of a socket that listens already. */
export type ListenAt = { port: number; host: string } | { fd: number }

export type Connections = {
  /** Takes connections. */
  listen: (at: ListenAt) => Promise<void>
  port: () => number
  /** The bytes of a request that the fast lane may learn; undefined when it isn't a plain one. */
  headOf: (request: http.IncomingMessage) => Buffer | undefined
  isDraining: () => boolean
  /**
   * Takes no more connections, answers what was begun, and resolves when the last connection is closed. After `timeout`
   * milliseconds those that are left are cut off.
   */
  drain: (timeout: number) => Promise<void>
}

/** What a connection is doing; `exchange` is the request that came last and the answer to it. */
type State = { head?: Buffer; exchange?: { request: http.IncomingMessage; response: http.ServerResponse } }

/** Milliseconds that kept connections are still answered while draining, and that a client may take no bytes then. */
const grace = 250
const unreadTimeout = 700

/**
 * Stands in front of an HTTP server. Requests that the fast lane knows byte for byte are answered from it; at the first
 * other one the connection is handed to the HTTP server for good, by the `connection` event that Node documents for that.
 */
export function acceptConnections(
  server: http.Server,
  lane: FastLane,
  { headTimeout, most, onLane }: ConnectionOptions,
): Connections {
  const open = new Map<net.Socket, State>()
  let isDraining = false

  const listener = net.createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    open.set(socket, {})
    socket.once('close', () => open.delete(socket))
    if (open.size > most) closeLongestWaiting(open)
    serveFromLane(socket)
  })

  server.prependListener('request', (request, response) => {
    const { socket } = request
    const head = isPlain(request) ? open.get(socket)?.head : undefined
    touch(socket, { head, exchange: { request, response } })
    response.once('close', () => {
      if (open.get(socket)?.exchange?.response === response) open.set(socket, {})
    })
  })

  /** Notes what a connection does now, and that it is the one used last. */
  function touch(socket: net.Socket, state: State): void {
    if (open.delete(socket)) open.set(socket, state)
  }

  function serveFromLane(socket: net.Socket): void {
    const onEnd = () => socket.end()
    const onTimeout = () => socket.destroy()
    const onData = (chunk: Buffer): void => {
      const ready = isDraining ? undefined : lane.find(chunk)
      if (!ready) {
        socket.off('data', onData).off('end', onEnd).off('timeout', onTimeout)
        handOver(socket, chunk)
        return
      }
      onLane(ready.copy)
      touch(socket, {})
      socket.setTimeout(server.keepAliveTimeout)
      if (socket.write(ready.bytes)) return
      socket.pause()
      socket.once('drain', () => socket.resume())
    }
    socket.setTimeout(headTimeout)
    socket.on('error', onTimeout).on('timeout', onTimeout).on('end', onEnd).on('data', onData)
  }

  function handOver(socket: net.Socket, chunk: Buffer): void {
    touch(socket, isWholeHead(chunk) ? { head: chunk } : {})
    socket.pause()
    socket.unshift(chunk)
    server.emit('connection', socket)
    process.nextTick(() => socket.resume())
  }

  async function listen(at: ListenAt): Promise<void> {
    // Only an HTTP server that listens itself keeps the time limits of its connections; nobody is told of this port
    const both = [server.listen(0, '127.0.0.1'), listener.listen(at)]
    await Promise.all(both.map((one) => once(one, 'listening')))
  }

  async function drain(timeout: number): Promise<void> {
    isDraining = true
    const started = Date.now()
    const closed = once(listener, 'close')
    listener.close()
    const timer = setInterval(() => {
      const elapsed = Date.now() - started
      for (const [socket, state] of open) {
        if (elapsed > timeout) socket.destroy()
        else if (elapsed > grace) closeWhenAnswered(socket, state)
      }
    }, 50)
    await closed
    clearInterval(timer)
    server.close()
  }

  return {
    listen,
    port: () => portOf(listener),
    headOf: ({ socket }) => open.get(socket)?.head,
    isDraining: () => isDraining,
    drain,
  }
}

function portOf(listener: net.Server): number {
  const address = listener.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  return address.port
}

/** Room for a new connection. One that waits for us, because its whole request is here, is never closed. */
function closeLongestWaiting(open: Map<net.Socket, State>): void {
  for (const [socket, { exchange }] of open) {
    if (exchange?.request.complete && !exchange.response.writableEnded) continue
    open.delete(socket)
    socket.destroy()
    return
  }
}

/** An answer that has begun may take as long as its client goes on reading. */
function closeWhenAnswered(socket: net.Socket, { exchange }: State): void {
  const isUnanswered = exchange && !exchange.response.writableEnded
  if (isUnanswered && !exchange.response.headersSent) return
  if (socket.timeout !== unreadTimeout) socket.setTimeout(unreadTimeout, () => socket.destroy())
  if (!isUnanswered) socket.destroySoon()
}
