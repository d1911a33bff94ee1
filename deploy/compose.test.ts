import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { z } from 'zod'
import { readSettings } from '@/settings'

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8')
const text = read('compose.yaml')
const [image, balancing, storing] = ['Containerfile', 'haproxy.cfg', 'garage.toml'].map(read) as [
  string,
  string,
  string,
]

const serviceSchema = z.object({
  image: z.string(),
  build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  volumes: z.array(z.string()),
  networks: z.union([z.array(z.string()), z.object({ news: z.object({ ipv4_address: z.string() }) })]),
  healthcheck: z.object({ test: z.array(z.string()) }),
  depends_on: z.record(z.string(), z.object({ condition: z.literal('service_healthy') })).default({}),
})
const { services, volumes } = z
  .object({ services: z.record(z.string(), serviceSchema), volumes: z.record(z.string(), z.object({})) })
  .parse(parse(text, { merge: true }))

const all = Object.values(services)
const sites = all.filter(({ build }) => build)
const { balancer, database, store } = services
const addressOf = (service: (typeof all)[number] | undefined) =>
  service && !Array.isArray(service.networks) ? service.networks.news.ipv4_address : undefined

/** What a pattern finds for the first time. */
const found = (pattern: RegExp, where: string) => pattern.exec(where)?.[1] ?? ''

/** A site's environment as an operator's `.env` completes it. */
const completed = Object.fromEntries(
  Object.entries(sites[0]?.environment ?? {}).map(([name, value]) => {
    const secret = name === 'ADMIN_EMAIL' ? 'anna@example.se' : 'a'.repeat(64)
    return [name, value.replace(/\$\{\w+:\?[^}]*\}/, secret)]
  }),
)

test('the sites of compose.yaml start: they have settings that are there, and that go together', () => {
  assert.equal(sites.length, 3)
  const known = new Set(
    [...read('../settings.ts').matchAll(/^ {4}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name),
  )
  for (const name of Object.keys(completed)) assert.ok(known.has(name), `${name} is no setting`)
  const settings = readSettings({ ...process.env, ...completed })
  assert.equal(settings.siteUrl, `https://${found(/crt \/etc\/haproxy\/(\S+)\.pem/, balancing)}`)
  assert.deepEqual(settings.trustedProxies, [addressOf(balancer)])
})

test('whoever follows the first lines of compose.yaml is asked for nothing more', () => {
  const asked = new Set([...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name))
  const told = text.slice(0, text.indexOf('x-site'))
  for (const name of asked) assert.match(told, new RegExp(`\\b${name ?? ''}\\b`))
})

test('the balancer finds every site, and each site its own data, where the image has them', () => {
  const port = found(/^EXPOSE (\d+)$/m, image)
  const servers = new Set([...balancing.matchAll(/^ {2}server \w+ (\S+)/gm)].map(([, address]) => address))
  assert.deepEqual(
    [...servers],
    sites.map((site) => `${addressOf(site) ?? ''}:${port}`),
  )
  const folder = found(/DATA_DIR=(\S+)/, image)
  const folders = Object.entries(services).filter(([, { build }]) => build)
  for (const [name, site] of folders) {
    assert.deepEqual(site.volumes, [`${name}:${folder}`])
    assert.match(site.healthcheck.test.join(' '), new RegExp(`127\\.0\\.0\\.1:${port}/readyz`))
  }
})

test('the sites find the database and the object store by what these are given', () => {
  const [environment = {}] = sites.map((site) => site.environment)
  const { hostname, username, pathname } = new URL(environment.DATABASE_URL?.replace(/\$\{.*?\}/, 'x') ?? '')
  assert.deepEqual(
    [hostname, username, pathname.slice(1)],
    ['database', database?.environment.POSTGRES_USER, 'news'],
  )
  const endpoint = new URL(environment.S3_ENDPOINT ?? '')
  assert.equal(
    `${endpoint.hostname}:${endpoint.port}`,
    `store:${found(/api_bind_addr = ".*:(\d+)"/, storing)}`,
  )
  assert.equal(environment.S3_REGION, found(/s3_region = "(\w+)"/, storing))
  assert.equal(environment.S3_BUCKET, store?.environment.GARAGE_DEFAULT_BUCKET)
  assert.equal(environment.S3_ACCESS_KEY_ID, store?.environment.GARAGE_DEFAULT_ACCESS_KEY)
  assert.equal(environment.S3_SECRET_ACCESS_KEY, store?.environment.GARAGE_DEFAULT_SECRET_KEY)
})

test('what is started today is started tomorrow: every image has a version, every file and volume is there', () => {
  for (const { image: name, build } of all)
    if (!build) assert.match(name, /^docker\.io\/[\w/]+:v?\d+\.\d+(\.\d+)?(-\w+)?$/)
  for (const [from = ''] of all.flatMap((one) => one.volumes.map((volume) => volume.split(':')))) {
    if (from.startsWith('./'))
      assert.ok(from.endsWith('.pem') || existsSync(path.join(import.meta.dirname, from)), from)
    else assert.ok(volumes[from], from)
  }
  for (const { build } of sites)
    assert.ok(existsSync(path.join(import.meta.dirname, build?.context ?? '', build?.dockerfile ?? '')))
  for (const { depends_on } of all)
    for (const name of Object.keys(depends_on)) assert.ok(services[name], name)
})

test('neither the repository nor the image takes along the secrets and the certificate', () => {
  for (const file of ['../.gitignore', '../.dockerignore'])
    assert.deepEqual(
      read(file)
        .split('\n')
        .filter((line) => line.startsWith('deploy/')),
      ['deploy/.env', 'deploy/*.pem'],
    )
})
