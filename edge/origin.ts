import http from 'node:http'
import { requestId } from '@/log'

/** The app doesn't answer: not started, dead, hung, or broke off. */
export class Unreachable extends Error {}

/** A body that is too big to be held whole; it has to be streamed. */
export class TooLarge extends Error {}

export type OriginAnswer = {
  status: number
  headers: http.IncomingHttpHeaders
  body: Buffer
}

export type OriginRequest = {
  method: string
  /** Path and query as they go on the wire. */
  target: string
  headers: http.OutgoingHttpHeaders
  /** Milliseconds without a byte after which the request is given up; the origin's own timeout when not given. */
  timeout?: number
}

/** Where the app listens now; it changes when the app is started anew. */
export type Locate = () => { host: string; port: number }

/** Ordinary HTTP to the app, over kept connections. Times in milliseconds, sizes in bytes. */
export class Origin {
  private readonly agent = new http.Agent({ keepAlive: true, maxFreeSockets: 32 })
  private isClosed = false

  constructor(
    private readonly locate: Locate,
    private readonly timeout: number,
  ) {}

  /**
   * Begins a request; the caller writes the body and ends it. Answers and errors come as events, as from `http.request`.
   * A kept connection may be closed under the request; what can't be repeated should have one of its own.
   */
  begin(
    { method, target, headers, timeout = this.timeout }: OriginRequest,
    mayUseKept: boolean,
  ): http.ClientRequest {
    const { host, port } = this.locate()
    const agent = mayUseKept ? this.agent : false
    const id = requestId.getStore()
    const sent = { ...headers, ...(id && { 'x-request-id': id }) }
    const request = http.request({ host, port, method, path: target, headers: sent, agent, setHost: false })
    if (this.isClosed) return request.destroy(new Error('The site is stopping.'))
    return request.setTimeout(timeout, () => request.destroy(new Error('The app is silent.')))
  }

  /**
   * Gets a whole answer within the timeout, once more when a kept connection was closed under the request.
   * @throws Unreachable, or TooLarge past `limit` bytes
   */
  async get(
    target: string,
    headers: http.OutgoingHttpHeaders,
    limit: number,
    timeout = this.timeout,
  ): Promise<OriginAnswer> {
    for (let attempt = 1; ; attempt++) {
      const request = this.begin({ method: 'GET', target, headers }, true)
      try {
        return await this.finish(request, limit, { timeout })
      } catch (error) {
        if (error instanceof TooLarge) throw error
        if (!(request.reusedSocket && isReset(error)) || attempt > 1)
          throw new Unreachable('The app gave no answer.', { cause: error })
      }
    }
  }

  /**
   * Sends a body, once and on a connection of its own, and gets the whole answer.
   * @throws Unreachable, or TooLarge past `limit` bytes of the answer
   */
  async post(
    target: string,
    headers: http.OutgoingHttpHeaders,
    body: Buffer,
    limit: number,
  ): Promise<OriginAnswer> {
    const given = { ...headers, 'content-length': body.length }
    try {
      return await this.finish(this.begin({ method: 'POST', target, headers: given }, false), limit, { body })
    } catch (error) {
      if (error instanceof TooLarge) throw error
      throw new Unreachable('The app gave no answer.', { cause: error })
    }
  }

  private async finish(
    request: http.ClientRequest,
    limit: number,
    { body, timeout = this.timeout }: { body?: Buffer; timeout?: number },
  ): Promise<OriginAnswer> {
    const timer = setTimeout(() => request.destroy(new Error('The app is slow.')), timeout)
    try {
      return await readAnswer(request, limit, body)
    } finally {
      clearTimeout(timer)
    }
  }

  /** Cuts off what is being read, and asks the app for nothing any more. */
  close(): void {
    this.isClosed = true
    this.agent.destroy()
  }
}

const isReset = (error: unknown) =>
  error instanceof Error && 'code' in error && ['ECONNRESET', 'EPIPE'].includes(String(error.code))

function readAnswer(request: http.ClientRequest, limit: number, body?: Buffer): Promise<OriginAnswer> {
  return new Promise((resolve, reject) => {
    request.once('error', reject)
    request.once('response', (response) => {
      const chunks: Buffer[] = []
      let size = Number(response.headers['content-length'] ?? 0)
      const giveUp = () => {
        reject(new TooLarge())
        request.destroy()
      }
      if (size > limit) {
        giveUp()
        return
      }
      size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > limit) giveUp()
        else chunks.push(chunk)
      })
      response.once('error', reject)
      response.once('end', () => {
        resolve({
          status: response.statusCode ?? 502,
          headers: response.headers,
          body: Buffer.concat(chunks),
        })
      })
    })
    request.end(body)
  })
}
