import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { createClient } from '@libsql/client'
import { z } from 'zod'
import { startPostgres, withoutPostgres } from '@/database/postgres.fixture'
import { connection } from '@/database/postgres-programs'
import { s3Store, type Bucket } from '@/uploads/s3'
import { startS3 } from '@/uploads/s3.fixture'
import { whole } from '@/uploads/store'
import { backUp, type Site } from './backup'
import { databaseAt } from './databases'
import { BackupError, names } from './manifest'
import { restore } from './restore'

const folder = mkdtempSync(path.join(tmpdir(), 'backup-'))
after(() => {
  rmSync(folder, { recursive: true })
})
const at = (...parts: string[]) => path.join(folder, ...parts)
const siteUrl = 'https://news.example'
const tables = [
  'CREATE TABLE payload_migrations (id integer PRIMARY KEY, name varchar(99))',
  "INSERT INTO payload_migrations VALUES (1, 'first')",
  'CREATE TABLE texts (id integer PRIMARY KEY, text varchar(99))',
]

function siteAt(name: string, databaseUrl = `file:${at(name, 'site.db')}`, s3?: Bucket): Site {
  return { dataDir: at(name), databaseUrl, siteUrl, s3 }
}

function fill(name: string): void {
  mkdirSync(at(name, 'media/old'), { recursive: true })
  writeFileSync(at(name, 'media/a.jpg'), 'a picture')
  writeFileSync(at(name, 'media/old/b.jpg'), 'another')
  writeFileSync(at(name, 'secret'), 'a key', { mode: 0o644 })
  mkdirSync(at(name, 'pages'))
  writeFileSync(at(name, 'pages/copy'), 'made again')
}

async function refused(attempt: Promise<unknown>, sentence: RegExp): Promise<void> {
  await assert.rejects(attempt, (error) => error instanceof BackupError && sentence.test(error.message))
}

/** A program that goes on writing, and says how many texts there are as soon as there are 100. */
const writing = `
  import { createClient } from '@libsql/client'
  const client = createClient({ url: 'file:${at('site/site.db')}' })
  await client.execute('PRAGMA busy_timeout = 5000')
  for (let count = 1; ; count++) {
    await client.execute({ sql: 'INSERT INTO texts VALUES (?, ?)', args: [count, 'text ' + count] })
    if (count === 100) console.log(count)
  }`

fill('site')
const client = createClient({ url: `file:${at('site/site.db')}` })
await client.execute('PRAGMA journal_mode = WAL')
for (const sql of tables) await client.execute(sql)

test('a backup that is made while others write holds everything that was written before it, and comes back whole', async () => {
  const writer = spawn(process.execPath, ['--input-type=module', '-e', writing], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [said] = (await once(writer.stdout, 'data')) as [Buffer]
  await backUp(siteAt('site'), at('backup'))
  const written = Number.parseInt(said.toString())
  const ended = once(writer, 'exit')
  writer.kill()
  await ended
  assert.ok(!existsSync(at('backup.part')))
  assert.equal(statSync(at('backup/secret')).mode & 0o777, 0o600)
  assert.equal(existsSync(at('backup/pages')), false)

  const { files, hasSecret } = await restore(siteAt('again'), at('backup'), ['first'])
  assert.deepEqual(
    files.map((file) => file.path),
    ['database.sqlite', 'media/a.jpg', 'media/old/b.jpg'],
  )
  assert.ok(hasSecret)
  assert.equal(readFileSync(at('again/secret'), 'utf8'), 'a key')
  assert.equal(readFileSync(at('again/media/old/b.jpg'), 'utf8'), 'another')
  const restored = createClient({ url: `file:${at('again/site.db')}` })
  const [row] = (await restored.execute('SELECT count(*) AS texts, max(id) AS last FROM texts')).rows
  const { texts, last } = z.object({ texts: z.number(), last: z.number() }).parse(row)
  assert.ok(texts >= written && written >= 100)
  assert.equal(texts, last)
  restored.close()
})

test('uploads in an object store are in the backup, and are put back into an empty one', async () => {
  const s3 = await startS3('one', 'other')
  const [one, other] = [s3.bucket('one'), s3.bucket('other')]
  await s3Store(one).write('logos/a.svg', Buffer.from('a logo'))
  const database = `file:${at('site', 'site.db')}`
  await backUp(siteAt('in-s3', database, one), at('from-s3'))
  assert.equal(readFileSync(at('from-s3/media/logos/a.svg'), 'utf8'), 'a logo')
  const back = siteAt('s3-again', undefined, other)
  await refused(restore({ ...back, s3: one }, at('from-s3'), ['first']), /has something already \(logos/)
  await restore(back, at('from-s3'), ['first'])
  const pieces = await s3Store(other).read('logos/a.svg')
  assert.equal(pieces && (await whole(pieces)).toString(), 'a logo')
  assert.equal(existsSync(at('s3-again/media')), false)
  await s3.stop()
  await refused(backUp(siteAt('in-s3', database, one), at('without-s3')), /object store .* doesn’t answer/)
  assert.ok(!existsSync(at('without-s3')))
})

test('a backup is never written over another, nor a restore over a site', async () => {
  await refused(backUp(siteAt('site'), at('backup')), /is there already/)
  await refused(
    restore(siteAt('site'), at('backup'), ['first']),
    /something in .* already \(media, pages, secret\)/,
  )
  writeFileSync(at('elsewhere.db'), '')
  await refused(
    restore(siteAt('new', `file:${at('elsewhere.db')}`), at('backup'), ['first']),
    /has tables already/,
  )
  assert.equal(existsSync(at('new')), false)
})

test('an operator is told why a backup can’t be restored, and nothing is written', async () => {
  const attempt = () => restore(siteAt('new'), at('backup'), ['first'])
  await refused(
    restore(siteAt('new'), at('site'), []),
    /There is no backup in .*: it has no file backup.json/,
  )
  await refused(restore(siteAt('new'), at('backup'), ['zeroth']), /newer version .* has had first/)
  await refused(
    restore(siteAt('new', 'postgres://127.0.0.1/none'), at('backup'), ['first']),
    /of a database of sqlite, and DATABASE_URL names one of postgres/,
  )
  writeFileSync(at('backup/media/a.jpg'), 'a pictura')
  await refused(attempt(), /media\/a\.jpg isn’t what was backed up/)
  rmSync(at('backup/media/a.jpg'))
  await refused(attempt(), /lacks its file media\/a\.jpg/)
  writeFileSync(at('backup', names.manifest), '{"format": 2}')
  await refused(attempt(), /backup\.json in .* isn’t what this program writes/)
  assert.equal(existsSync(at('new')), false)
})

test('nothing is left of a backup that can’t be finished', async () => {
  await refused(backUp(siteAt('nothing'), at('failed')), /There is no site yet/)
  writeFileSync(at('broken.db'), 'not a database at all'.repeat(100))
  await refused(backUp(siteAt('site', `file:${at('broken.db')}`), at('failed')), /not a database/)
  assert.ok(!existsSync(at('failed')) && !existsSync(at('failed.part')))
})

test(
  'a site on PostgreSQL is backed up by its own programs, and comes back whole',
  { skip: withoutPostgres },
  async (t) => {
    const [one, other] = [await startPostgres(), await startPostgres()]
    t.after(() => Promise.all([one.stop(), other.stop()]))
    for (const sql of [...tables, "INSERT INTO texts VALUES (1, 'Ett')"]) await one.pool.query(sql)
    const site = { ...siteAt('site', one.url) }
    await backUp(site, at('from-postgres'))
    const back = siteAt('postgres-again', other.url)
    await restore(back, at('from-postgres'), ['first'])
    assert.deepEqual((await other.pool.query('SELECT * FROM texts')).rows, [{ id: 1, text: 'Ett' }])
    assert.deepEqual(await databaseAt(other.url).migrations(), ['first'])
    rmSync(back.dataDir, { recursive: true })
    await refused(restore(back, at('from-postgres'), ['first']), /The database has tables already/)
  },
)

test('the password of PostgreSQL is told its programs where other users of the machine can’t read it', () => {
  assert.deepEqual(connection('postgres://me:p%40ss@db.example:5433/news?sslmode=require'), {
    ...{ PGHOST: 'db.example', PGPORT: '5433', PGUSER: 'me', PGPASSWORD: 'p@ss' },
    ...{ PGDATABASE: 'news', PGSSLMODE: 'require' },
  })
})
