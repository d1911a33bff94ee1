import * as client from 'openid-client'
import { readSettings } from '@/settings'

/** Where the provider sends people back to; it must be registered there. */
export const callbackPath = '/api/users/oidc/callback'

let known: Promise<client.Configuration> | undefined

/**
 * What the provider says of itself, asked once. Its answers must be signed with its own keys, also those that come straight from it.
 * @throws when it can't be reached
 */
export async function provider(): Promise<client.Configuration> {
  known ??= discover()
  try {
    return await known
  } catch (error) {
    known = undefined
    throw error
  }
}

async function discover(): Promise<client.Configuration> {
  const { oidc } = readSettings()
  if (!oidc) throw new Error('OIDC_ISSUER is not set.')
  const issuer = new URL(oidc.issuer)
  const isHere = issuer.protocol === 'http:'
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only marked to stand out: settings allow it on this machine alone
  const insecure = isHere ? [client.allowInsecureRequests] : []
  const execute = [client.enableNonRepudiationChecks, ...insecure]
  return client.discovery(issuer, oidc.clientId, oidc.clientSecret, undefined, { execute, timeout: 8 })
}
