import assert from 'node:assert/strict'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { openSqlite } from './one-writer'

const folder = mkdtempSync(path.join(tmpdir(), 'one-writer-'))
after(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function opened(name: string, timeouts = { turn: 10_000, idle: 30_000 }) {
  const file = path.join(folder, `${name}.db`)
  const db = await openSqlite(`file:${file}`, timeouts)
  await db.execute('CREATE TABLE texts (id INTEGER PRIMARY KEY, word TEXT UNIQUE)')
  const words = async () =>
    (await db.execute('SELECT word FROM texts ORDER BY id')).rows.map(({ word }) => word)
  return { db, file, words }
}

test('twenty editors who save at once all get their turn, and readers see none of it before it is committed', async () => {
  const { db, words } = await opened('turns')
  await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const transaction = await db.transaction()
      const before = Number((await transaction.execute('SELECT count(*) AS n FROM texts')).rows[0]?.n)
      assert.equal(before % 2, 0)
      await transaction.execute(`INSERT INTO texts (word) VALUES ('a${index}')`)
      assert.equal((await words()).length % 2, 0)
      await transaction.execute(`INSERT INTO texts (word) VALUES ('b${index}')`)
      await transaction.commit()
    }),
  )
  assert.equal((await words()).length, 40)
})

test('a statement that fails undoes its transaction and lets the next one write', async () => {
  const { db, words } = await opened('failing')
  const failing = await db.transaction()
  await failing.execute("INSERT INTO texts (word) VALUES ('one')")
  await assert.rejects(failing.execute("INSERT INTO texts (word) VALUES ('one')"), /UNIQUE/)
  await db.execute("INSERT INTO texts (word) VALUES ('two')")
  await assert.rejects(failing.execute("INSERT INTO texts (word) VALUES ('three')"), /has ended/)
  await assert.rejects(failing.commit(), /has ended/)
  assert.deepEqual(await words(), ['two'])
})

test('a transaction that is left alone ends, and whoever waits for it too long is told so', async () => {
  const { db, words } = await opened('idle', { turn: 20, idle: 200 })
  const left = await db.transaction()
  await left.execute("INSERT INTO texts (word) VALUES ('left')")
  await assert.rejects(db.execute("INSERT INTO texts (word) VALUES ('late')"), /for too long/)
  while (!left.closed) await new Promise(setImmediate)
  await db.execute("INSERT INTO texts (word) VALUES ('next')")
  assert.deepEqual(await words(), ['next'])
})

test('another program that writes to the file is waited for', async () => {
  const { db, file, words } = await opened('other')
  const other = await openSqlite(`file:${file}`)
  const theirs = await other.transaction()
  await theirs.execute("INSERT INTO texts (word) VALUES ('theirs')")
  const ours = db.execute("INSERT INTO texts (word) VALUES ('ours')")
  await theirs.commit()
  await ours
  assert.deepEqual(await words(), ['theirs', 'ours'])
})

for (const part of ['', '-wal'])
  test(`nothing is written to a database whose file${part} was taken away, and it is when it’s back`, async () => {
    const { db, file, words } = await opened(`gone${part}`)
    const open = await db.transaction()
    await open.execute("INSERT INTO texts (word) VALUES ('halfway')")
    renameSync(file + part, `${file}.away`)
    await assert.rejects(open.commit(), /removed or replaced/)
    await assert.rejects(db.execute("INSERT INTO texts (word) VALUES ('lost')"), /removed or replaced/)
    renameSync(`${file}.away`, file + part)
    await db.execute("INSERT INTO texts (word) VALUES ('kept')")
    assert.deepEqual(await words(), ['kept'])
  })
