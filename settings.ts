import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65535)

/** One IP address, or a block of them as CIDR. */
const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
  error: 'must be IP addresses or CIDR blocks such as 10.0.0.0/8, with commas between them',
})

const listOf = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

const environment = z
  .object({
    /** Where readers come in; the edge listens here. */
    PORT: port.default(3000),
    /** The network address that the edge listens on: this machine alone, unless told otherwise. */
    HOST: z.string().min(1).default('127.0.0.1'),
    /** The address that the world uses, without a path; canonical links and redirects to the right host follow it. */
    SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
    /** SQLite file, uploads, page copies and the generated secret; made when missing. */
    DATA_DIR: z.string().min(1).default('data'),
    /** `file:…` for SQLite, `postgres://…` or `postgresql://…` for PostgreSQL. */
    DATABASE_URL: z
      .string()
      .regex(/^(file:|postgres(ql)?:\/\/)/, 'must begin with file: or postgres://')
      .optional(),
    ADMIN_EMAIL: z.email().default('admin@example.org'),
    ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
    /** What an empty site begins with: the source article with all that belongs to it, or nothing, for another municipality. */
    SITE_SEED: z.enum(['boras', 'none']).default('boras'),
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
    /** Where numbers for Prometheus are given, at /metrics; nowhere when no port is set. */
    METRICS_PORT: port.optional(),
    METRICS_HOST: z.string().min(1).default('127.0.0.1'),
    /** Memory for pages kept by the edge, in megabytes. */
    EDGE_CACHE_MB: z.coerce.number().int().min(1).max(65536).default(24),
  })
  .transform((env) => {
    const dataDir = path.resolve(env.DATA_DIR)
    return {
      port: env.PORT,
      host: env.HOST,
      siteUrl: new URL(env.SITE_URL ?? `http://localhost:${env.PORT}`).origin,
      dataDir,
      databaseUrl: env.DATABASE_URL ?? `file:${path.join(dataDir, 'site.db')}`,
      adminEmail: env.ADMIN_EMAIL,
      adminPassword: env.ADMIN_PASSWORD,
      siteSeed: env.SITE_SEED,
      securityContact: env.SECURITY_CONTACT,
      purgeUrls: env.PURGE_URL,
      webSubHub: env.WEBSUB_HUB,
      dataContact: env.DATA_CONTACT,
      dataLicense: env.DATA_LICENSE,
      feedbackDays: env.FEEDBACK_DAYS,
      metricsPort: env.METRICS_PORT,
      metricsHost: env.METRICS_HOST,
      trustedProxies: env.TRUSTED_PROXIES,
      edgeCacheBytes: env.EDGE_CACHE_MB * 1024 * 1024,
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

/** The key that signs sessions: made once, kept in `dataDir` readable by its owner alone. */
export function readSecret({ dataDir }: Pick<Settings, 'dataDir'>): string {
  const file = path.join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8')
}
