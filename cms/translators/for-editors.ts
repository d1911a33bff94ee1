import type { Endpoint, PayloadRequest } from 'payload'
import { say } from '../editor-language'
import { refusals } from './refusals'
import { Refused } from './refused'

/** An endpoint for whoever is logged in, whose refusals are answered in their language. */
export function forEditors(handle: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] {
  return async (req) => {
    try {
      if (!req.user) throw new Refused(401, refusals.logIn)
      return await handle(req)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return Response.json({ errors: [{ message: say(req, error.text) }] }, { status: error.status })
    }
  }
}
