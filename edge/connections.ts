import { once } from 'node:events'
import type http from 'node:http'
import net from 'node:net'
import { isPlain, isWholeHead, type FastLane } from './fast-lane.ts'

type Listener = (...given: unknown[]) => void

/** While it drains, the server goes on answering kept connections for this long, in milliseconds, closing each. */
const GRACE = 500

/**
 * Takes over a server's connections. Bytes that the fast lane knows are answered at once; all others go to Node's parser
 * as ever. The lane is closed from the moment that the parser is given anything but one whole plain GET, and while an
 * answer is under way.
 */
export class Connections {
  private readonly open = new Map<net.Socket, Connection>()

  constructor(
    private readonly server: http.Server,
    lane: FastLane,
  ) {
    const [attach] = server.listeners('connection')
    if (!attach) throw new Error('An HTTP server listens to its connections.')
    server.removeAllListeners('connection')
    server.on('connection', (socket: net.Socket) => {
      const connection = new Connection(socket, lane, () => {
        attach.call(server, socket)
      })
      this.open.set(socket, connection)
      socket.once('close', () => this.open.delete(socket))
    })
    server.prependListener('request', (request, response) => {
      this.open.get(request.socket)?.begin(request, response)
    })
  }

  /** The bytes of a request that the lane may learn, or nothing when it isn't a plain one. */
  headOf(request: http.IncomingMessage): Buffer | undefined {
    return this.open.get(request.socket)?.head
  }

  /** Takes no more connections, answers what was begun, and resolves when the last connection is closed. */
  async drain(): Promise<void> {
    for (const connection of this.open.values()) connection.closeLane()
    // Not the HTTP server's own close: it destroys connections whose last answer is still being sent.
    net.Server.prototype.close.call(this.server)
    const closed = once(this.server, 'close')
    const timer = setTimeout(() => {
      for (const connection of this.open.values()) connection.endWhenIdle()
    }, GRACE)
    await closed
    clearTimeout(timer)
    this.server.closeAllConnections()
  }
}

class Connection {
  /** The whole plain GET that the parser has taken last. */
  head: Buffer | undefined
  private parse: Listener | undefined
  private isLaneOpen = true
  private isEnding = false
  private answering = 0

  constructor(
    private readonly socket: net.Socket,
    private readonly lane: FastLane,
    private readonly attach: () => void,
  ) {
    socket.setNoDelay(true)
    socket.setTimeout(10_000, () => socket.destroy())
    socket.on('error', () => socket.destroy())
    socket.on('data', this.take)
  }

  /** A request has come out of the parser. */
  begin(request: http.IncomingMessage, response: http.ServerResponse): void {
    this.answering += 1
    if (!this.head || !isPlain(request)) this.closeLane()
    response.once('close', () => {
      this.answering -= 1
      if (this.isEnding) this.endWhenIdle()
    })
  }

  closeLane(): void {
    this.isLaneOpen = false
    this.head = undefined
  }

  endWhenIdle(): void {
    this.isEnding = true
    if (this.answering === 0) this.socket.end()
  }

  private readonly take = (chunk: Buffer): void => {
    const ready = this.isLaneOpen && this.answering === 0 ? this.lane.find(chunk) : undefined
    if (!ready) {
      this.giveToParser(chunk)
      return
    }
    if (this.socket.write(ready)) return
    this.socket.pause()
    this.socket.once('drain', () => this.socket.resume())
  }

  private giveToParser(chunk: Buffer): void {
    this.parse ??= this.attachParser()
    if (this.isLaneOpen && this.answering === 0 && isWholeHead(chunk)) this.head = chunk
    else this.closeLane()
    this.parse(chunk)
  }

  /** Lets the HTTP server set the connection up, then stands between it and the bytes. */
  private attachParser(): Listener {
    const { socket } = this
    socket.off('data', this.take)
    socket.setTimeout(0)
    socket.removeAllListeners('timeout')
    this.attach()
    const [parse] = socket.listeners('data')
    if (!parse) throw new Error('An HTTP server listens to the data of its connections.')
    socket.off('data', parse as Listener)
    socket.on('data', this.take)
    return (given) => {
      parse.call(socket, given)
    }
  }
}
