import { randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import http from 'node:http'
import { readInvalidation, type Changed } from './publications'

export type Control = {
  /** Where the app sends `PURGE` after a publication; the path is secret and new with every start. */
  url: string
  close: () => void
}

export type Publication = {
  /** Words that stand in the address or the body of whatever law has had removed. */
  removed: string[]
  /** The groups of copies that it changes; any when it doesn't say. */
  changed: Changed[] | undefined
  /** By which it's on record in the database, if it is. */
  number?: string | undefined
}

/** Bytes of the longest list of what is removed. */
const longestList = 1024 * 1024

/**
 * Listens on the loopback interface for publications. When `PURGE` is answered with 204, no read that begins later sees
 * an older page of the groups in its `Cache-Group-Invalidation`. Lines in its body are words of what law has had removed.
 */
export async function listenForPublications(
  onPublication: (publication: Publication) => Promise<void>,
): Promise<Control> {
  const path = Buffer.from(`/${randomBytes(24).toString('base64url')}`)
  const server = http.createServer({ headersTimeout: 5000, requestTimeout: 5000 }, (request, response) => {
    const asked = Buffer.from(request.url ?? '')
    const isKnown = asked.length === path.length && timingSafeEqual(asked, path)
    const status = !isKnown ? 404 : request.method === 'PURGE' ? 204 : 405
    const answer = () => response.writeHead(status, status === 405 ? { allow: 'PURGE' } : {}).end()
    const done = status === 204 ? read(request).then(onPublication) : Promise.resolve()
    done.then(answer).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  return { url: `http://127.0.0.1:${address.port}${path.toString()}`, close: () => server.close() }
}

async function read(request: http.IncomingMessage): Promise<Publication> {
  const field = request.headers['cache-group-invalidation']
  const said = request.headers['publication-number']?.toString() ?? ''
  const number = /^\d{1,18}$/.test(said) ? said : undefined
  return { removed: await linesOf(request), changed: readInvalidation(field?.toString()), number }
}

async function linesOf(request: http.IncomingMessage): Promise<string[]> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > longestList) throw new Error('The list of what is removed is too long.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString().split('\n').filter(Boolean)
}
