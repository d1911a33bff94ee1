import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handleEndpoints } from 'payload'
import { article, rawSql, testSite } from '../test-site'
import { allLines } from './lines'
import { logOf } from './log.fixture'

const payload = await testSite()
payload.logger.level = 'silent'
const log = logOf(payload)

test(
  'each version, publication, withdrawal, login and change of rights names its account; typing on is one line',
  log.namesAccounts,
)
test('what is undone leaves no line', log.undoneLeavesNone)
test('those who act at once get lines one after another', log.manyAtOnce)
test('whoever writes SQL can’t alter, delete or leave out a line', log.altersNothing)

/** As a browser asks, logged in as an account. */
async function ask(method: string, path: string, email?: string, data?: object) {
  const headers = new Headers({ 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' })
  if (email) {
    const credentials = { email, password: 'gul cykel under bron' }
    const { token = '' } = await payload.login({ collection: 'users', data: credentials })
    headers.set('Authorization', `JWT ${token}`)
  }
  const body = data && JSON.stringify(data)
  const request = new Request(`http://localhost:3000/api${path}`, { method, headers, ...(body && { body }) })
  return handleEndpoints({ config: payload.config, request })
}

test('an admin takes the whole log out; whoever writes reads what was done with texts; a reader gets nothing', async () => {
  await payload.create({
    collection: 'users',
    data: { email: 'cia@example.org', password: 'gul cykel under bron', role: 'publisher' },
  })
  const all = []
  for await (const { record } of allLines(payload)) all.push(record)
  const taken = (await (await ask('GET', '/audit/export', 'asa@example.org')).text()).trim().split('\n')
  assert.deepEqual(
    taken.slice(0, all.length).map((line): unknown => JSON.parse(line)),
    all,
  )
  assert.equal((await ask('GET', '/audit/export', 'cia@example.org')).status, 403)
  assert.equal((await ask('GET', '/audit/export')).status, 401)
  const read = async (email?: string) =>
    (await (await ask('GET', '/audit?limit=1000', email)).json()) as { docs?: { kind: string }[] }
  const kinds = new Set((await read('cia@example.org')).docs?.map(({ kind }) => kind))
  assert.deepEqual(kinds, new Set(['articles']))
  assert.equal((await read()).docs, undefined)
  for (const [method, path] of [
    ['PATCH', '/audit/1'],
    ['DELETE', '/audit/1'],
    ['POST', '/audit'],
  ] as const)
    assert.equal((await ask(method, path, 'asa@example.org', { action: 'saved' })).status, 403)
})

test('what is refused is kept with who tried it, once a minute', async () => {
  const { id } = await payload.create({
    collection: 'articles',
    data: article('Nekad', 'sv', 'Ett.'),
    draft: true,
  })
  const rows = () => rawSql(payload, "SELECT id FROM audit WHERE action = 'refused' AND kind = 'revisions'")
  for (let times = 0; times < 3; times++) await ask('DELETE', `/revisions/${id}`, 'cia@example.org')
  assert.equal((await rows()).length, 1)
  const wrong = { email: 'cia@example.org', password: 'fel' }
  for (let times = 0; times < 3; times++) await ask('POST', '/users/login', undefined, wrong)
  assert.equal((await rawSql(payload, "SELECT id FROM audit WHERE action = 'loginRefused'")).length, 1)
})

test('a line that was altered all the same is named by npm run verify-history', () =>
  log.tellsOfAlterations('DROP TRIGGER audit_no_update'))
