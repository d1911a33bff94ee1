import type { Endpoint, Payload } from 'payload'
import { say } from '../editor-language'
import { may } from '../roles'
import { allLines } from './lines'
import { words } from './words'

/** `GET /api/audit/export`: the whole log as JSON Lines, from the first line. For admins. */
export const exportEndpoint: Omit<Endpoint, 'root'> = {
  path: '/export',
  method: 'get',
  handler: (req) => {
    const { user, payload } = req
    if (may(user, 'read', 'audit') !== true) {
      const message = say(req, user ? words.adminsOnly : words.logIn)
      return Response.json({ errors: [{ message }] }, { status: user ? 403 : 401 })
    }
    const headers = {
      'Content-Type': 'application/jsonl; charset=utf-8',
      'Content-Disposition': 'attachment; filename="log.jsonl"',
      'Cache-Control': 'no-store',
    }
    return new Response(streamOf(payload), { headers })
  },
}

/** Read as fast as it's taken, some hundreds of lines in memory at a time. */
function streamOf(payload: Payload): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const lines = allLines(payload)
  return new ReadableStream({
    async pull(controller) {
      const next = await lines.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(next.value.record)}\n`))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
}
