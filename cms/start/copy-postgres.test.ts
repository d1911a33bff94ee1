import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { after, test } from 'node:test'
import type { MigrateDownArgs } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { startPostgres, withoutPostgres } from '@/database/postgres.fixture'
import { readSettings } from '@/settings'
import { migrations } from '../migrations/postgres'
import { article, rawSql, testSite } from '../test-site'
import { migrate } from './migrate'

const postgres = withoutPostgres ? null : await startPostgres()
const payload = await testSite(postgres?.url)
payload.logger.level = 'warn'
after(() => postgres?.stop())

const skip = withoutPostgres
const { dataDir } = readSettings()
const last = migrations.at(-1)?.name ?? ''
const copies = () => readdirSync(dataDir).filter((name) => name.startsWith('before-'))

/** As if the program before the latest change of tables had run here until now. */
async function stepBack() {
  const { db } = payload
  assert.ok(hasDrizzle(db))
  await migrations.at(-1)?.down({ db: db.drizzle, payload, req: await createLocalReq({}, payload) })
  await rawSql(payload, `DELETE FROM payload_migrations WHERE name = '${last}'`)
}

const hasDrizzle = (db: object): db is { drizzle: MigrateDownArgs['db'] } => 'drizzle' in db

const isDone = async () =>
  (await rawSql(payload, `SELECT 1 FROM payload_migrations WHERE name = '${last}'`)).length === 1

test(
  'before tables change in PostgreSQL, the database is copied to where its restorer finds it',
  { skip },
  async () => {
    assert.deepEqual(copies(), [], 'a new site has nothing to copy')
    await payload.create({ collection: 'articles', data: article('Badplatser', 'sv', 'Ett.') })
    await stepBack()
    await migrate(payload)
    assert.deepEqual(copies(), [`before-${last}.pgdump`])
    assert.ok(await isDone())
    const list = execFileSync('pg_restore', [
      '--file=-',
      '--data-only',
      '--table=articles',
      path.join(dataDir, copies()[0] ?? ''),
    ])
    assert.match(list.toString(), /Badplatser/)
    await migrate(payload)
    assert.equal(copies().length, 1, 'nothing changes, nothing is copied')
  },
)

test(
  'a copy that can’t be made keeps the tables as they are; without PostgreSQL’s programs they change, and the log says so',
  { skip },
  async () => {
    const { PATH } = process.env
    const programs = path.join(dataDir, 'bin')
    mkdirSync(programs)
    await stepBack()
    writeFileSync(path.join(programs, 'pg_dump'), '#!/bin/sh\necho server version mismatch >&2; exit 1', {
      mode: 0o755,
    })
    process.env.PATH = `${programs}:${PATH ?? ''}`
    await assert.rejects(
      migrate(payload),
      /can't be copied .* pg_dump could not finish: server version mismatch/,
    )
    assert.ok(!(await isDone()))
    process.env.PATH = path.join(dataDir, 'media')
    await migrate(payload)
    process.env.PATH = PATH
    assert.ok(await isDone())
  },
)
