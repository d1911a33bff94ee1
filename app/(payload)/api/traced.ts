import { isRequestId, requestId } from '@/log'

type Handler = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/** Answers with the request's id, which the edge has given, in every line that is logged meanwhile. */
export function traced(handler: Handler): Handler {
  return (request, args) => {
    const id = request.headers.get('x-request-id')
    return isRequestId(id) ? requestId.run(id, () => handler(request, args)) : handler(request, args)
  }
}
