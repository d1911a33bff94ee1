import type { Role } from './cms/roles'

/** What settings say of where the site is, where it keeps its uploads, and which services it asks. */

/** Where the world finds the site; on this machine, where nothing is said. */
export const siteAddress = ({ SITE_URL, PORT }: { SITE_URL?: string | undefined; PORT: number }) =>
  new URL(SITE_URL ?? `http://localhost:${PORT}`)

/** Whether editors have a host of their own. Cookies don't heed the port: only another name keeps them apart. */
export const isApart = (admin: URL, site: URL) =>
  admin.protocol === site.protocol && admin.hostname !== site.hostname

/** What an object store takes at least. */
export const s3Names = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

type S3 = Partial<Record<(typeof s3Names)[number], string | undefined>> & {
  S3_REGION: string
  S3_PATH_STYLE: boolean
}

/** The bucket that uploads are in; undefined when they're on the disk. */
export function bucketOf(env: S3) {
  const [endpoint, bucket, accessKeyId, secretAccessKey] = s3Names.map((name) => env[name])
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) return undefined
  const { S3_REGION: region, S3_PATH_STYLE: pathStyle } = env
  return { endpoint, bucket, accessKeyId, secretAccessKey, region, pathStyle }
}

type Oidc = Partial<Record<'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET', string | undefined>> & {
  OIDC_ROLES: Partial<Record<Role, string>>
}

/** Where people log in with the municipality's accounts; undefined when nowhere. */
export function providerOf(env: Oidc) {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env
  if (!issuer || !clientId || !clientSecret) return undefined
  return { issuer, clientId, clientSecret, roles: env.OIDC_ROLES }
}

type Translator = {
  TRANSLATOR_URL?: string | undefined
  TRANSLATOR_KIND?: 'libretranslate' | 'deepl' | undefined
  TRANSLATOR_KEY?: string | undefined
}

/** The service that proposes translations; undefined when there is none. */
export function translatorOf({
  TRANSLATOR_URL: url,
  TRANSLATOR_KIND: kind,
  TRANSLATOR_KEY: key,
}: Translator) {
  return url && kind ? { url, kind, key } : undefined
}
