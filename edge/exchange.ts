import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Body } from './body'
import type { Origin, OriginRequest } from './origin'

export type Exchange = {
  origin: Origin
  request: OriginRequest
  body?: Body | undefined
  /** The headers that are returned of the app's. */
  returned: (answer: IncomingMessage) => OutgoingHttpHeaders
  /** Told when the app has answered. */
  onAnswer: () => void
}

/**
 * Sends one request to the app, on a connection of its own, and streams the answer back; nothing is kept.
 * @throws what `http.request` fails with while nothing was answered
 */
export async function exchange(
  response: ServerResponse,
  { origin, request, body, returned, onAnswer }: Exchange,
): Promise<void> {
  if (response.destroyed) return
  const upstream = origin.begin(request, false)
  response.once('close', () => upstream.destroy())
  const answered = new Promise<void>((resolve, reject) => {
    upstream.once('response', (answer) => {
      onAnswer()
      response.writeHead(answer.statusCode ?? 502, returned(answer))
      pipeline(answer, response).then(resolve, reject)
    })
    upstream.on('error', reject)
    if (!body) upstream.end()
    // Once the app has answered, it is its affair whether it reads the rest
    else
      pipeline(body.read(), upstream).catch((error: unknown) => {
        if (!response.headersSent) reject(error instanceof Error ? error : new Error(String(error)))
      })
  })
  try {
    await answered
  } catch (error) {
    if (!response.headersSent) throw error
    response.destroy()
  }
}
