import * as client from 'openid-client'
import type { Endpoint, PayloadRequest } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { readSettings } from '@/settings'
import { recordRefusal } from '../../audit/refusals'
import { atomically } from '../../atomically'
import { accountFor, claimsSchema, type Claims, type NotLetIn } from './account'
import { attemptOf, begin, endAttempt, redirectTo, type Attempt } from './attempt'
import { callbackPath, provider } from './provider'
import { openSession } from './session'

/** Why somebody is back at the login page. */
export type OidcRefusal = NotLetIn | 'unreachable' | 'answer'

/** `GET /api/users/oidc/login?redirect=…` and `/callback`: logging in at the municipality's own provider. */
export const oidcEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/oidc/login', method: 'get', handler: login },
  { path: '/oidc/callback', method: 'get', handler: callback },
]

async function login(req: PayloadRequest): Promise<Response> {
  const next = getSafeRedirect({ fallbackTo: '/admin', redirectTo: req.searchParams.get('redirect') ?? '' })
  try {
    return await begin(req, next)
  } catch (error) {
    return refuse(req, 'unreachable', error)
  }
}

async function callback(req: PayloadRequest): Promise<Response> {
  const attempt = attemptOf(req)
  if (!attempt) return refuse(req, 'answer', 'no login was begun in this browser')
  let claims: Claims
  try {
    claims = await claimsOf(req, attempt)
  } catch (error) {
    return refuse(req, 'answer', error)
  }
  const account = await atomically(req.payload, (alone) => accountFor(alone, claims))
  if (typeof account === 'string') return refuse(req, account, `${claims.iss} ${claims.sub}`)
  return redirectTo(attempt.next, [endAttempt(), await openSession(req, account)])
}

/** @throws when the answer isn't what this browser waits for: state, nonce, signature, audience or time are wrong */
async function claimsOf(req: PayloadRequest, { verifier, state, nonce }: Attempt): Promise<Claims> {
  const config = await provider()
  const answer = new URL(readSettings().adminUrl + callbackPath)
  answer.search = req.searchParams.toString()
  const tokens = await client.authorizationCodeGrant(config, answer, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new Error('The answer names nobody.')
  const hasMore = config.serverMetadata().userinfo_endpoint !== undefined
  const more = hasMore ? await client.fetchUserInfo(config, tokens.access_token, claims.sub) : {}
  return claimsSchema.parse({ ...more, ...claims })
}

/** Said on the login page, written in both logs. */
async function refuse(req: PayloadRequest, refusal: OidcRefusal, cause: unknown): Promise<Response> {
  const why = cause instanceof Error ? cause.message : String(cause)
  const address = req.headers.get('x-forwarded-for') ?? ''
  req.payload.logger.warn({ msg: 'A login by OIDC was refused', refusal, why, address })
  await recordRefusal(req, { action: 'loginRefused', details: { why: `OIDC: ${refusal}` } }, null)
  return redirectTo(`/admin/login?refused=${refusal}`, [endAttempt()])
}
