import { once } from 'node:events'
import { createServer } from 'node:http'
import { after } from 'node:test'
import {
  decodeJwt,
  importJWK,
  SignJWT,
  UnsecuredJWT,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTPayload,
} from 'jose'
import Provider from 'oidc-provider'

/** What the provider knows of somebody. */
export type Person = { email?: string; email_verified?: boolean; name?: string; groups?: string[] }

/** How an answer is spoilt on its way, by somebody who may even have the provider's key. */
export type Spoilt = 'wrong nonce' | 'expired' | 'unsigned' | 'another key' | 'another audience'

export const oidcClient = { id: 'news', secret: 'a secret of more than thirty-two characters' }

/** A real provider on this machine, for one test file, at which `people` log in by their number. `spoil` the next answers. */
export async function oidcProvider(people: Record<string, Person>, redirect: string) {
  const keys = await generateKeyPair('RS256', { extractable: true })
  const key = { ...(await exportJWK(keys.privateKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const issuer = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
  const spoiling: { how?: Spoilt | undefined } = {}
  const provider = new Provider(issuer, {
    clients: [{ client_id: oidcClient.id, client_secret: oidcClient.secret, redirect_uris: [redirect] }],
    jwks: { keys: [key] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'], groups: ['groups'] },
    scopes: ['openid', 'email', 'profile', 'groups'],
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
    cookies: { keys: ['only for these tests'] },
  })
  provider.use(async (context, next) => {
    await next()
    const body = context.body as { id_token?: string } | undefined
    if (spoiling.how && body?.id_token)
      body.id_token = await spoil(decodeJwt(body.id_token), spoiling.how, key)
  })
  const handle = provider.callback()
  server.on('request', (request, response) => void handle(request, response))
  after(() => {
    server.close()
    server.closeAllConnections()
  })
  return {
    issuer,
    spoil: (how?: Spoilt) => {
      spoiling.how = how
    },
    logIn: (address: string, as: string) => walk(address, as),
  }
}

async function spoil(claims: JWTPayload, how: Spoilt, key: JWK): Promise<string> {
  const past = Math.floor(Date.now() / 1000) - 3600
  const changed = {
    ...claims,
    ...(how === 'wrong nonce' && { nonce: 'another' }),
    ...(how === 'expired' && { exp: past, iat: past - 60 }),
    ...(how === 'another audience' && { aud: 'somebody else' }),
  }
  if (how === 'unsigned') return new UnsecuredJWT(changed).encode()
  const signing =
    how === 'another key' ? (await generateKeyPair('RS256')).privateKey : await importJWK(key, 'RS256')
  return new SignJWT(changed).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(signing)
}

/** Goes through the provider's pages as a browser does, as this person; returns the address that it's led back to. */
async function walk(start: string, as: string): Promise<string> {
  const cookies = new Map<string, string>()
  let address = start
  let body: URLSearchParams | undefined
  const { origin } = new URL(start)
  for (let steps = 0; steps < 12; steps += 1) {
    const answer: Response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      ...(body && { method: 'POST', body }),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    const to = answer.headers.get('location')
    if (to && new URL(to, address).origin !== origin) return to
    const page = await answer.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
    body = to || !prompt ? undefined : new URLSearchParams({ prompt, login: as, password: 'any' })
    address = to ? new URL(to, address).href : address
    if (!to && !prompt) throw new Error(`${answer.status} at ${address}: ${page.slice(0, 500)}`)
  }
  throw new Error('The provider leads in circles.')
}
