import * as client from 'openid-client'
import { parseCookies, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { readSettings } from '@/settings'
import { seal, unseal } from '../seal'
import { callbackPath, provider } from './provider'

const cookieName = 'oidc-login'
const cookiePath = '/api/users/oidc'
/** Seconds that somebody has to log in at the provider. */
const validFor = 15 * 60

const attemptSchema = z.object({
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
  next: z.string(),
  until: z.number(),
})
export type Attempt = z.output<typeof attemptSchema>

/** Sends a browser to the provider, with what binds its answer to this browser in a sealed cookie. `next`: where to go on to. */
export async function begin(req: PayloadRequest, next: string): Promise<Response> {
  const config = await provider()
  const verifier = client.randomPKCECodeVerifier()
  const [state, nonce] = [client.randomState(), client.randomNonce()]
  const to = client.buildAuthorizationUrl(config, {
    redirect_uri: readSettings().adminUrl + callbackPath,
    scope: 'openid email profile groups',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  })
  const attempt: Attempt = { verifier, state, nonce, next, until: Date.now() + validFor * 1000 }
  const sealed = seal(req.payload, 'OIDC login', JSON.stringify(attempt))
  return redirectTo(to.href, [cookie(sealed, validFor)])
}

/** What this browser began; null when it began nothing, or too long ago. */
export function attemptOf(req: PayloadRequest): Attempt | null {
  const text = unseal(req.payload, 'OIDC login', parseCookies(req.headers).get(cookieName) ?? '')
  const { data } = attemptSchema.safeParse(text === null ? null : JSON.parse(text))
  return data && data.until > Date.now() ? data : null
}

/** Each attempt is good for one answer. */
export const endAttempt = () => cookie('', 0)

export function redirectTo(address: string, cookies: string[]): Response {
  const headers = new Headers({ Location: address, 'Cache-Control': 'no-store' })
  for (const one of cookies) headers.append('Set-Cookie', one)
  return new Response(null, { status: 303, headers })
}

function cookie(value: string, maxAge: number): string {
  const secure = readSettings().adminUrl.startsWith('https:') ? '; Secure' : ''
  return `${cookieName}=${value}; Max-Age=${maxAge}; Path=${cookiePath}; HttpOnly; SameSite=Lax${secure}`
}
