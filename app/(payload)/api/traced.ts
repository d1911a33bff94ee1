import { isRequestId, requestId } from '@/log'

type Handler = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/** Answers with the request's id, which the edge has given, in every line that is logged meanwhile. */
export function traced(handler: Handler): Handler {
  return (request, args) => {
    const id = request.headers.get('x-request-id')
    const answer = () => handler(request, args).catch(refuseUnreadable)
    return isRequestId(id) ? requestId.run(id, answer) : answer()
  }
}

/** Payload reads the body of a question that is sent as POST where it doesn't answer for faults. */
function refuseUnreadable(error: unknown): Response {
  if (!(error instanceof SyntaxError)) throw error
  return Response.json({ errors: [{ message: 'What was sent isn’t JSON.' }] }, { status: 400 })
}
