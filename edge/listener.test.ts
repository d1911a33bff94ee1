import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { after, test, type TestContext } from 'node:test'
import { startPostgres, withoutPostgres } from '@/database/postgres.fixture'
import { preparePublications, recordPublication } from '@/database/publications'
import { fromPool } from '@/database/sql'
import type { Answer } from './fixtures/ask'
import { startSite, type Site } from './fixtures/start'

const postgres = withoutPostgres ? null : await startPostgres()
after(() => postgres?.stop())
const skip = withoutPostgres
const publicationsAt = postgres?.url

const versionOf = ({ text }: Answer) => Number(/version (\d+)/.exec(text)?.[1])
const said = ({ headers }: Answer) => String(headers['cache-status'])

/** Another site on the same database publishes: this one's app has the new version, and nobody tells its edge. */
async function publishedElsewhere(
  site: Site,
  version: number,
  invalidation: string | null,
  removed: string[] = [],
) {
  const { pool } = postgres ?? assert.fail()
  await site.control({ version })
  await recordPublication(fromPool(pool), { invalidation, removed })
}

/** A site whose edge has heard of all there is, with two pages in its cache. */
async function informedSite(t: TestContext): Promise<Site> {
  const { pool } = postgres ?? assert.fail()
  await preparePublications(fromPool(pool))
  const site = await startSite(t, { publicationsAt })
  await site.control({ groups: { '/article/1': '"work:1"', '/article/2': '"work:2"' } })
  for (const page of ['/article/1', '/article/2'])
    while (!/hit; ttl=\d+$/.test(said(await site.ask(page)))) continue
  return site
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) continue
}

test(
  'an edge hears what another site on the database publishes, and makes anew what that changes, nothing else',
  { skip },
  async (t) => {
    const site = await informedSite(t)
    await publishedElsewhere(site, 2, '"work:1"')
    await until(async () => versionOf(await site.ask('/article/1')) === 2)
    const other = await site.ask('/article/2')
    assert.equal(versionOf(other), 1)
    assert.match(said(other), /hit; ttl=\d+$/)
  },
)

test(
  'an edge whose connection the database ended while somebody published makes up for it',
  { skip },
  async (t) => {
    const site = await informedSite(t)
    const { pool } = postgres ?? assert.fail()
    const end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'edge'"
    await pool.query(end)
    await publishedElsewhere(site, 2, '"work:2"')
    await until(async () => versionOf(await site.ask('/article/2')) === 2)
    assert.equal(versionOf(await site.ask('/article/1')), 1)
  },
)

test(
  'an edge that was away for longer than publications are kept takes it that everything has changed',
  { skip },
  async (t) => {
    const site = await informedSite(t)
    const { pool } = postgres ?? assert.fail()
    await pool.query('DELETE FROM publications')
    await publishedElsewhere(site, 2, '"work:3"')
    for (const page of ['/article/1', '/article/2'])
      await until(async () => versionOf(await site.ask(page)) === 2)
  },
)

test('what the own app tells of and the database too is made anew once', { skip }, async (t) => {
  const site = await informedSite(t)
  const client = await (postgres ?? assert.fail()).pool.connect()
  await client.query('BEGIN')
  const insert = `INSERT INTO publications (invalidation) VALUES ('"work:1"') RETURNING number`
  const { rows } = await client.query<{ number: string }>(insert)
  await site.control({ publish: true, invalidation: '"work:1"', number: rows[0]?.number })
  await client.query('COMMIT')
  client.release()
  assert.equal(versionOf(await site.ask('/article/1')), 2)
  await publishedElsewhere(site, 3, '"work:2"')
  await until(async () => versionOf(await site.ask('/article/2')) === 3)
  assert.equal(versionOf(await site.ask('/article/1')), 2)
})

test('what law has removed at another site is erased here too', { skip }, async (t) => {
  const site = await informedSite(t)
  await site.ask('/article/kalle')
  await publishedElsewhere(site, 2, null, ['kalle'])
  await until(async () => versionOf(await site.ask('/article/1')) === 2)
  await site.stop()
  const kept = await readdir(site.folder, { recursive: true, withFileTypes: true })
  const files = kept.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name))
  for (const file of files) assert.ok(!(await readFile(file, 'latin1')).includes('kalle'), file)
})

test(
  'while the database is away each page is asked for anew and says why, and readers keep what there was when the app fails',
  { skip },
  async (t) => {
    const own = await startPostgres()
    await preparePublications(fromPool(own.pool))
    const site = await startSite(t, { publicationsAt: own.url })
    while (!/hit; ttl=\d+$/.test(said(await site.ask('/article/1')))) continue
    await own.stop()
    await site.control({ version: 2 })
    let answer = await site.ask('/article/1')
    while (!said(answer).includes('detail=publications-unknown')) {
      assert.equal(versionOf(answer), 1)
      answer = await site.ask('/article/1')
    }
    assert.equal(versionOf(answer), 2)
    assert.match(said(answer), /fwd=stale; fwd-status=200; stored; detail=publications-unknown$/)
    await site.control({ version: 3 })
    await until(async () => versionOf(await site.ask('/article/1')) === 3)
    await site.control({ broken: true })
    await until(async () =>
      /^edge; hit; .*fwd-status=500; detail=publications-unknown$/.test(said(await site.ask('/article/1'))),
    )
    const kept = await site.ask('/article/1')
    assert.equal(kept.status, 200)
    assert.equal(versionOf(kept), 3)
    assert.ok(site.log.some((line) => /The database can't be asked for publications/.test(line)))
  },
)
