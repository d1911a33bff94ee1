import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { startPostgres, withoutPostgres } from '@/database/postgres.fixture'
import { differences } from '../integrity/verify'
import { runDue } from '../schedule/run'
import { article, rawSql, testSite } from '../test-site'
import { migrate } from './migrate'

const postgres = withoutPostgres ? null : await startPostgres()
const payload = await testSite(postgres?.url)
after(() => postgres?.stop())

test(
  'an app of the version before goes on while a newer one has added to the tables',
  { skip: withoutPostgres },
  async () => {
    await rawSql(payload, 'ALTER TABLE articles ADD COLUMN subtitle varchar')
    await rawSql(payload, "ALTER TABLE _articles_v ADD COLUMN version_subtitle varchar DEFAULT ''")
    await rawSql(payload, "ALTER TABLE schedules ADD COLUMN colour varchar NOT NULL DEFAULT 'red'")
    await rawSql(payload, 'CREATE TABLE polls (id serial PRIMARY KEY, article integer REFERENCES articles)')
    await rawSql(payload, "ALTER TYPE enum_articles_status ADD VALUE 'waiting'")
    await rawSql(payload, "INSERT INTO payload_migrations (name, batch) VALUES ('20990101_000000_later', 99)")
    await migrate(payload)
    const collection = 'articles'
    const { id } = await payload.create({ collection, data: article('Badet', 'sv', 'Ett.'), draft: true })
    const plan = { kind: collection, edition: id, action: 'publish', state: 'waiting' } as const
    await payload.create({ collection: 'schedules', data: { ...plan, at: '2026-01-01T00:00:00.000Z' } })
    await runDue(payload)
    assert.equal((await payload.findByID({ collection, id }))._status, 'published')
    await payload.update({ collection, id, data: { title: 'Badhuset', _status: 'published' } })
    for await (const { sentence } of differences(payload)) assert.fail(sentence)
  },
)
