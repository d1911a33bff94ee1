import path from 'node:path'
import { z } from 'zod'
import { roleNames } from './cms/roles'
import { logLevels } from './log'
import { bucketOf, isApart, providerOf, s3Names, siteAddress, translatorOf } from './setting-places'
import { bucketName, isEncryptedOrHere, listOf, network, port, rolesIn } from './setting-values'

const environment = z
  .object({
    /** Where readers come in; the edge listens here. */
    PORT: port.default(3000),
    /** The network address that the edge listens on: this machine alone, unless told otherwise. */
    HOST: z.string().min(1).default('127.0.0.1'),
    /** The address that the world uses, without a path; canonical links and redirects to the right host follow it. */
    SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
    /** The address of a host of its own for editors: then nothing of theirs is at SITE_URL. */
    ADMIN_URL: z.url({ protocol: /^https?$/ }).optional(),
    /** SQLite file, uploads, page copies and the generated secret; made when missing. */
    DATA_DIR: z.string().min(1).default('data'),
    /** Whether there is a site already, so that a folder that shows none isn't taken for a new one. */
    EXPECT_SITE: z.stringbool().default(false),
    /** An object store for uploads, in the place of `DATA_DIR/media`: where it speaks S3, the bucket, and the key to it. */
    S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
    S3_BUCKET: bucketName.optional(),
    S3_REGION: z.string().min(1).default('us-east-1'),
    S3_ACCESS_KEY_ID: z.string().min(1).optional(),
    S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
    /** Whether the bucket stands in the path of its address, as most stores have it, or in the name of its host. */
    S3_PATH_STYLE: z.stringbool().default(true),
    /** `file:…` for SQLite, `postgres://…` or `postgresql://…` for PostgreSQL. */
    DATABASE_URL: z
      .string()
      .regex(/^(file:|postgres(ql)?:\/\/)/, 'must begin with file: or postgres://')
      .optional(),
    /** What signs sessions and links; the same for all sites on one PostgreSQL. Made in `DATA_DIR` when it isn't set. */
    SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
    ADMIN_EMAIL: z.email().default('admin@example.org'),
    ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
    /** What an empty site begins with: the source article with all that belongs to it, or nothing, for another municipality. */
    SITE_SEED: z.enum(['boras', 'none']).default('boras'),
    /** Which texts are public only after somebody else than their last writer has approved them. */
    REVIEW: z.enum(['off', 'news', 'pages', 'all']).default('off'),
    /** The mail server: `smtps://user:password@host`, or `smtp://…` with STARTTLS. No mail is sent when it isn't set. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    /** Whom mail comes from. */
    MAIL_FROM: z.email().optional(),
    /** Roles whose people need a code from a telephone to log in. */
    SECOND_FACTOR_ROLES: z
      .string()
      .default('')
      .transform(listOf)
      .pipe(z.array(z.enum(roleNames))),
    /** Where people log in with the municipality's accounts, by OpenID Connect; encrypted, unless it's on this machine. */
    OIDC_ISSUER: z
      .url({ protocol: /^https?$/ })
      .refine(isEncryptedOrHere, 'must begin with https://')
      .optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    /** Which group there stands for which role here. Without any, only people who have accounts log in. */
    OIDC_ROLES: z.string().default('').transform(listOf).transform(rolesIn),
    /** A service that proposes translations, which the texts in question are sent to; nothing is sent when it isn't set. */
    TRANSLATOR_URL: z
      .url({ protocol: /^https?$/ })
      .refine(isEncryptedOrHere, 'must begin with https://')
      .optional(),
    /** What that service understands. */
    TRANSLATOR_KIND: z.enum(['libretranslate', 'deepl']).optional(),
    TRANSLATOR_KEY: z.string().min(1).optional(),
    /** Proxies in front of the edge: whose X-Forwarded-For and X-Forwarded-Proto count. */
    TRUSTED_PROXIES: z.string().default('').transform(listOf).pipe(z.array(network)),
    /** Addresses that are told of every publication (HTTP method PURGE): caches in front of the edge, which is told anyway. */
    PURGE_URL: z
      .string()
      .default('')
      .transform(listOf)
      .pipe(z.array(z.url({ protocol: /^https?$/ }))),
    /** Whom security.txt names: a mailto: or https: address. By default the site itself, never a login. */
    SECURITY_CONTACT: z.url({ protocol: /^(mailto|https)$/ }).optional(),
    /** A WebSub hub that is told when the feeds have something new, and that the feeds then name. */
    WEBSUB_HUB: z.url({ protocol: /^https?$/ }).optional(),
    /** Whom the record of open data names: a mailto: address. By default the municipality's. */
    DATA_CONTACT: z.url({ protocol: /^mailto$/ }).optional(),
    /** The licence that the municipality gives its open data under; nothing is claimed when it isn't set. */
    DATA_LICENSE: z.url({ protocol: /^https?$/ }).optional(),
    /** Days that what readers send about a page is kept. */
    FEEDBACK_DAYS: z.coerce.number().int().min(1).max(3650).default(90),
    /** Days that drafts are kept as versions; the latest of a text, and all that were published, are kept for good. */
    DRAFT_DAYS: z.coerce.number().int().min(1).max(36500).default(180),
    /** Where numbers for Prometheus are given, at /metrics; nowhere when no port is set. */
    METRICS_PORT: port.optional(),
    METRICS_HOST: z.string().min(1).default('127.0.0.1'),
    /** The least serious lines that are logged. */
    LOG_LEVEL: z.enum(logLevels).default('info'),
    /** Whether every request is a line of the log: without a reader's address or what they search for. */
    LOG_REQUESTS: z.stringbool().default(false),
    /** Memory for pages kept by the edge, in megabytes. */
    EDGE_CACHE_MB: z.coerce.number().int().min(1).max(65536).default(24),
    /** Milliseconds that readers wait for a page to be made anew before they get the copy that the edge has. */
    STALE_AFTER_MS: z.coerce.number().int().min(100).max(10_000).default(1200),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    path: ['MAIL_FROM'],
    message: 'must say whom mail comes from when SMTP_URL is set',
  })
  .refine((env) => !env.OIDC_ISSUER || (env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET), {
    path: ['OIDC_ISSUER'],
    message: 'needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET beside it',
  })
  .refine((env) => !env.ADMIN_URL || isApart(new URL(env.ADMIN_URL), siteAddress(env)), {
    path: ['ADMIN_URL'],
    message: 'must begin as SITE_URL does, with https:// or http://, and have another host name',
  })
  .refine((env) => [0, s3Names.length].includes(s3Names.filter((name) => env[name]).length), {
    path: ['S3_BUCKET'],
    message: `is one of four that go together: ${s3Names.join(', ')}`,
  })
  .refine((env) => !env.TRANSLATOR_URL || env.TRANSLATOR_KIND, {
    path: ['TRANSLATOR_KIND'],
    message: 'must be libretranslate or deepl when TRANSLATOR_URL is set',
  })
  .refine((env) => env.TRANSLATOR_KIND !== 'deepl' || env.TRANSLATOR_KEY, {
    path: ['TRANSLATOR_KEY'],
    message: 'must be set for deepl',
  })
  .transform((env) => {
    const dataDir = path.resolve(env.DATA_DIR)
    const siteUrl = siteAddress(env).origin
    return {
      port: env.PORT,
      host: env.HOST,
      siteUrl,
      /** An origin; that of the site when editors have no host of their own. */
      adminUrl: env.ADMIN_URL ? new URL(env.ADMIN_URL).origin : siteUrl,
      dataDir,
      expectSite: env.EXPECT_SITE,
      s3: bucketOf(env),
      databaseUrl: env.DATABASE_URL ?? `file:${path.join(dataDir, 'site.db')}`,
      secret: env.SECRET,
      adminEmail: env.ADMIN_EMAIL,
      adminPassword: env.ADMIN_PASSWORD,
      siteSeed: env.SITE_SEED,
      review: env.REVIEW,
      mail: env.SMTP_URL && env.MAIL_FROM ? { server: env.SMTP_URL, from: env.MAIL_FROM } : undefined,
      securityContact: env.SECURITY_CONTACT,
      purgeUrls: env.PURGE_URL,
      webSubHub: env.WEBSUB_HUB,
      dataContact: env.DATA_CONTACT,
      dataLicense: env.DATA_LICENSE,
      feedbackDays: env.FEEDBACK_DAYS,
      draftDays: env.DRAFT_DAYS,
      metricsPort: env.METRICS_PORT,
      metricsHost: env.METRICS_HOST,
      oidc: providerOf(env),
      translator: translatorOf(env),
      secondFactorRoles: env.SECOND_FACTOR_ROLES,
      trustedProxies: env.TRUSTED_PROXIES,
      logLevel: env.LOG_LEVEL,
      logRequests: env.LOG_REQUESTS,
      edgeCacheBytes: env.EDGE_CACHE_MB * 1024 * 1024,
      staleAfter: env.STALE_AFTER_MS,
    }
  })

export type Settings = z.output<typeof environment>

/** Says which settings are wrong and why, in one sentence each. */
export class SettingsError extends Error {}

/** Reads the settings from environment variables; an empty variable counts as not set. @throws SettingsError */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const result = environment.safeParse(given)
  if (result.success) return result.data
  const sentences = result.error.issues.map(
    (issue) => `The setting ${issue.path.join('.')} is wrong: ${issue.message}.`,
  )
  throw new SettingsError(sentences.join('\n'))
}

/** The settings, for a program that starts: wrong ones end it, with a sentence each. */
export function settingsOrExit(): Settings {
  try {
    return readSettings()
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
