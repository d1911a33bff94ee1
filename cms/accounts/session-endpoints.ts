import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { record } from '../audit/record'
import { say } from '../editor-language'
import { readMunicipality } from '../municipality/read'
import { sessionWords } from './session-words'
import { endSessions, sessionsOf, type ToldSession } from './sessions'

/** Sessions, and where the clocks are that their times are told by. */
type Answer = { sessions: ToldSession[]; timeZone: string }

/**
 * `GET` and `DELETE /api/users/:id/sessions`, the latter also with `/:session`: where an account is logged in, and an end to
 * one session, or to all but one's own. For its owner, and for administrators.
 */
export const sessionEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/sessions', method: 'get', handler: (req) => answer(req, accountIn(req)) },
  { path: '/:id/sessions', method: 'delete', handler: end },
  { path: '/:id/sessions/:session', method: 'delete', handler: end },
]

async function end(req: PayloadRequest): Promise<Response> {
  const account = accountIn(req)
  const session = req.routeParams?.session
  await endSessions(req, account, typeof session === 'string' ? session : undefined)
  await record(req, { action: 'sessionsEnded', subject: { kind: 'users', id: account } })
  return answer(req, account)
}

/** @throws APIError for whoever may not know of them */
function accountIn(req: PayloadRequest): number {
  const account = Number(req.routeParams?.id)
  const { user } = req
  if (user && (user.id === account || user.role === 'admin')) return account
  throw new APIError(say(req, sessionWords.notYours), user ? 403 : 401, null, true)
}

async function answer(req: PayloadRequest, account: number): Promise<Response> {
  const [sessions, { timeZone }] = [await sessionsOf(req, account), await readMunicipality(req.payload)]
  return Response.json({ sessions, timeZone } satisfies Answer, { headers: { 'Cache-Control': 'no-store' } })
}
