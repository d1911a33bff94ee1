import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testSite } from '../test-site'
import { AccountError, listAccounts, makeAdmin, renewPassword } from './rescue'

const payload = await testSite()
const collection = 'users'
const password = 'trumma kastanj lykta'
const login = (email: string, given: string) =>
  payload.login({ collection, data: { email, password: given } })

test('an operator helps whoever lost their password, and makes a new administrator', async () => {
  const { id } = await payload.create({
    collection,
    data: { email: 'editor@example.org', name: 'Åsa', password, role: 'publisher' },
  })
  await login('editor@example.org', password)
  assert.deepEqual(await listAccounts(payload), [`${id}  editor@example.org  publisher  Åsa`])

  const renewed = await renewPassword(payload, ' Editor@example.org')
  assert.deepEqual((await payload.findByID({ collection, id, showHiddenFields: true })).sessions, [])
  await assert.rejects(login('editor@example.org', password))
  assert.equal((await login('editor@example.org', renewed)).user?.id, id)

  const made = await makeAdmin(payload, 'admin@example.org')
  assert.equal((await login('admin@example.org', made)).user?.role, 'admin')
  assert.deepEqual(await listAccounts(payload), [
    `${id + 1}  admin@example.org  admin`,
    `${id}  editor@example.org  publisher  Åsa`,
  ])
})

test('an operator who names no account, or one that is there already, is told so', async () => {
  const told = (sentence: RegExp) => (error: unknown) =>
    error instanceof AccountError && sentence.test(error.message)
  await assert.rejects(renewPassword(payload, 'nobody@example.org'), told(/no account nobody@example\.org/))
  await assert.rejects(makeAdmin(payload, 'admin@example.org'), told(/account admin@example\.org already/))
  await assert.rejects(makeAdmin(payload, 'nobody'), told(/isn’t an e-mail address/))
})
