import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from '../../database/postgres.fixture.ts'
import { startBalancer } from '../../deploy/balancer.fixture.ts'
import { openS3 } from '../../uploads/s3.fixture.ts'
import { startService, type Service } from '../faults/service.ts'
import { freePort, until } from '../site.ts'
import { startRelay, type Relay } from './relay.ts'

export type Cluster = {
  /** Where the world finds it: the balancer. */
  url: string
  sites: Service[]
  /** Each site's way to the database. */
  relays: Relay[]
  database: string
  store: Awaited<ReturnType<typeof openS3>>
  stop: () => Promise<void>
}

const names = ['one', 'two', 'three']

/** PostgreSQL, an object store, three sites and HAProxy, each a process on a port of this machine, with data in a temporary folder. */
export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cluster-'))
  const postgres = await startPostgres()
  const store = await openS3('news')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const settings = {
    ...store.settings('news'),
    SITE_URL: url,
    SECRET: 'a key that all sites on one database have',
    TRUSTED_PROXIES: '127.0.0.1',
  }
  const database = new URL(postgres.url)
  const relays = await Promise.all(names.map(() => startRelay(Number(database.port))))
  const sites = await Promise.all(
    names.map((name, at) => {
      const own = { ...settings, DATABASE_URL: `postgres://test@127.0.0.1:${relays[at]?.port ?? 0}/postgres` }
      return startService({ dataDir: path.join(folder, name), settings: own })
    }),
  )
  const balancer = startBalancer(
    port,
    sites.map((site) => new URL(site.url).host),
  )
  const stop = async () => {
    await balancer.stop()
    await Promise.all(sites.map((site) => site.stop()))
    for (const relay of relays) relay.stop()
    await store.remove()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  await Promise.all(sites.map((site) => site.ready()))
  await until(async () => (await fetch(`${url}/readyz`)).ok, 20_000)
  return { url, sites, relays, database: postgres.url, store, stop }
}
