import { randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import http from 'node:http'

export type Control = {
  /** Where the app sends `PURGE` after a publication; the path is secret and new with every start. */
  url: string
  close: () => void
}

/**
 * Listens on the loopback interface for publications. When `PURGE` is answered with 204, no read that begins later sees
 * an older page.
 */
export async function listenForPublications(onPublication: () => void): Promise<Control> {
  const path = Buffer.from(`/${randomBytes(24).toString('base64url')}`)
  const server = http.createServer({ headersTimeout: 5000, requestTimeout: 5000 }, (request, response) => {
    const asked = Buffer.from(request.url ?? '')
    const isKnown = asked.length === path.length && timingSafeEqual(asked, path)
    const status = !isKnown ? 404 : request.method === 'PURGE' ? 204 : 405
    if (status === 204) onPublication()
    response.writeHead(status, status === 405 ? { allow: 'PURGE' } : {}).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  return { url: `http://127.0.0.1:${address.port}${path.toString()}`, close: () => server.close() }
}
