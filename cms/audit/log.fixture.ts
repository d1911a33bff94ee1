import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import type { Payload } from 'payload'
import { atomically } from '../atomically'
import { article, rawSql } from '../test-site'
import { allLines } from './lines'
import { record } from './record'
import { verifyLog } from './verify'

/** What is kept of what people do, the same in both databases. */
export function logOf(payload: Payload) {
  const collection = 'articles'
  const password = 'gul cykel under bron'
  const account = (email: string, role: 'admin' | 'publisher') =>
    payload.create({ collection: 'users', data: { email, password, role } })
  const said = async (after = 0) => {
    const lines: string[] = []
    for await (const { record: line } of allLines(payload))
      if (line.number > after)
        lines.push([line.account?.email ?? 'the site', line.action, line.subject?.title].join(' ').trim())
    return lines
  }
  const count = async () => (await payload.count({ collection: 'audit' })).totalDocs

  return {
    namesAccounts: async () => {
      const [asa, bo] = [
        await account('asa@example.org', 'admin'),
        await account('bo@example.org', 'publisher'),
      ]
      const before = await count()
      const data = article('Badet', 'sv', 'Ett.')
      const { id } = await payload.create({ collection, data, draft: true, user: asa })
      const save = (title: string, user: typeof asa) =>
        payload.update({ collection, id, data: { title }, draft: true, autosave: true, user })
      for (const title of ['Badet ö', 'Badet öpp']) await save(title, bo)
      await save('Badet öppnar', asa)
      await payload.update({ collection, id, data: { _status: 'published' }, user: bo })
      const withdrawal = { outcome: 'mistake' as const, reason: 'Fel dag.' }
      await payload.update({ collection, id, data: { withdrawal, _status: 'published' }, user: asa })
      await payload.update({ collection: 'users', id: bo.id, data: { role: 'admin' }, user: asa })
      await payload.login({ collection: 'users', data: { email: 'bo@example.org', password } })
      assert.deepEqual(await said(before), [
        'asa@example.org saved Badet',
        'bo@example.org saved Badet ö',
        'asa@example.org saved Badet öppnar',
        'bo@example.org published Badet öppnar',
        'asa@example.org withdrawn Badet öppnar',
        'asa@example.org rightsChanged bo@example.org',
        'bo@example.org loggedIn',
      ])
    },

    undoneLeavesNone: async () => {
      const before = await count()
      await assert.rejects(
        atomically(payload, async (req) => {
          await record(req, { action: 'imported' })
          throw new Error('undone')
        }),
        /undone/,
      )
      assert.equal(await count(), before)
    },

    manyAtOnce: async () => {
      const before = await count()
      await Promise.all(Array.from({ length: 20 }, () => record({ payload }, { action: 'changed' })))
      // As when the CMS removes several documents in one transaction
      await atomically(payload, (req) =>
        Promise.all(Array.from({ length: 5 }, () => record(req, { action: 'removed' }))),
      )
      assert.deepEqual(await verifyLog(payload), { lines: before + 25 })
    },

    altersNothing: async () => {
      const before = await rawSql(payload, 'SELECT * FROM audit ORDER BY number')
      assert.ok(before.length > 2)
      const attempts: [string, RegExp][] = [
        ["UPDATE audit SET action = 'changed'", /can't be altered/],
        ['DELETE FROM audit', /can't be (altered or )?deleted/],
        ["INSERT INTO audit (number, hash, action, record) VALUES (2, '', 'changed', '{}')", /without gaps/],
        [
          "INSERT INTO audit (number, hash, action, record) VALUES (9999, '', 'changed', '{}')",
          /without gaps/,
        ],
      ]
      for (const [statement, problem] of attempts)
        await assert.rejects(rawSql(payload, statement), (error) => problem.test(inspect(error)), statement)
      assert.deepEqual(await rawSql(payload, 'SELECT * FROM audit ORDER BY number'), before)
    },

    tellsOfAlterations: async (dropTrigger: string) => {
      await rawSql(payload, dropTrigger)
      await rawSql(payload, 'UPDATE audit SET account = 4711 WHERE number = 3')
      assert.deepEqual(await verifyLog(payload), { problem: 'Line 3 of the log is kept as what it isn’t.' })
      await rawSql(payload, "UPDATE audit SET hash = '0' WHERE number = 2")
      assert.ok('problem' in (await verifyLog(payload)))
    },
  }
}
