import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { record } from '../../audit/record'
import type { Action } from '../../audit/actions'
import { say } from '../../editor-language'
import { bodyOf } from '../../request-body'
import { isPasswordOf, passwordWords } from '../old-password'
import { sessionWords } from '../session-words'
import { isDemanded } from './demanded'
import { dropFactor, factorOf, keepFactor } from './factor'
import { makeSetup, readSetup } from './setup'
import { factorWords } from './words'

/** What is known of an account's second factor. */
export type FactorState = { isOn: boolean; isDemanded: boolean; recoveryLeft: number }

const sentSchema = z
  .object({ sealed: z.string(), code: z.string().trim(), oldPassword: z.string() })
  .partial()
  .catch({})

/**
 * `GET`, `POST` and `DELETE /api/users/:id/second-factor`, and `POST …/setup` before: whether an account has one, for its
 * owner and administrators; its owner, who gives the password, sets it and takes it away, an administrator takes others' away.
 */
export const secondFactorEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/second-factor', method: 'get', handler: state },
  {
    path: '/:id/second-factor/setup',
    method: 'post',
    handler: (req) => json(makeSetup(req.payload, owner(req))),
  },
  { path: '/:id/second-factor', method: 'post', handler: set },
  { path: '/:id/second-factor', method: 'delete', handler: remove },
]

async function state(req: PayloadRequest): Promise<Response> {
  const account = Number(req.routeParams?.id)
  if (req.user?.id !== account && req.user?.role !== 'admin') throw refusal(req, 'notYours')
  const user = await req.payload.findByID({ collection: 'users', id: account, depth: 0, req })
  const factor = await factorOf(req, account)
  const told = {
    isOn: Boolean(factor),
    isDemanded: isDemanded(user),
    recoveryLeft: factor?.recovery.length ?? 0,
  }
  return json(told satisfies FactorState)
}

async function set(req: PayloadRequest): Promise<Response> {
  const user = owner(req)
  const { sealed = '', code = '', oldPassword = '' } = sentSchema.parse(await bodyOf(req))
  await needPassword(req, user.id, oldPassword)
  const made = readSetup(req.payload, user.id, sealed, code)
  if (!made) throw refusal(req, 'setupWrong', 400)
  await keepFactor(req, user.id, made.secret, made.recovery)
  await note(req, 'secondFactorSet', user.id)
  return state(req)
}

async function remove(req: PayloadRequest): Promise<Response> {
  const account = Number(req.routeParams?.id)
  const { user } = req
  if (user?.role !== 'admin' || user.id === account)
    await needPassword(req, owner(req).id, sentSchema.parse(await bodyOf(req)).oldPassword ?? '')
  await dropFactor(req, account)
  await note(req, 'secondFactorRemoved', account)
  return state(req)
}

/** @throws APIError for anybody but the owner of the account */
function owner(req: PayloadRequest) {
  if (!req.user || req.user.id !== Number(req.routeParams?.id)) throw refusal(req, 'notYours')
  return req.user
}

async function needPassword(req: PayloadRequest, account: number, password: string): Promise<void> {
  if (await isPasswordOf(req, account, password)) return
  throw new APIError(say(req, passwordWords.wrong), 400, null, true)
}

async function note(req: PayloadRequest, action: Action, id: number): Promise<void> {
  await record(req, { action, subject: { kind: 'users', id } })
}

function refusal(
  req: PayloadRequest,
  words: 'notYours' | 'setupWrong',
  status = req.user ? 403 : 401,
): APIError {
  return new APIError(
    say(req, words === 'notYours' ? sessionWords.notYours : factorWords.setupWrong),
    status,
    null,
    true,
  )
}

function json(body: object): Response {
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
}
