import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handleEndpoints } from 'payload'
import { testSite } from '../../test-site'
import { oidcClient, oidcProvider, type Spoilt } from './oidc-provider.fixture'

const redirect = 'http://localhost:3000/api/users/oidc/callback'
const verified = (name: string, groups: string[]) => ({
  email: `${name}@example.org`,
  email_verified: true,
  name,
  groups,
})
const provider = await oidcProvider(
  {
    anna: verified('anna', ['news-writers', 'staff']),
    bo: verified('bo', ['news-admins', 'news-writers']),
    cia: verified('cia', ['staff']),
    unverified: { ...verified('old', ['news-admins']), email_verified: false },
  },
  redirect,
)
Object.assign(process.env, {
  OIDC_ISSUER: provider.issuer,
  OIDC_CLIENT_ID: oidcClient.id,
  OIDC_CLIENT_SECRET: oidcClient.secret,
  OIDC_ROLES: 'admin=news-admins,writer=news-writers',
})
const payload = await testSite()
payload.logger.level = 'silent'
const password = 'gul cykel under bron'
const account = (email: string, role: 'admin' | 'writer') =>
  payload.create({ collection: 'users', data: { email, password, role } })
const old = await account('old@example.org', 'admin')

const get = (path: string, cookie = '') =>
  handleEndpoints({
    config: payload.config,
    request: new Request(`http://localhost:3000${path}`, {
      headers: { cookie, 'sec-fetch-site': 'cross-site' },
    }),
  })
const cookiesOf = (answer: Response) =>
  answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
const pathOf = (address: string) => new URL(address).pathname + new URL(address).search

async function begun() {
  const answer = await get('/api/users/oidc/login?redirect=%2Fadmin%2Fcollections%2Farticles')
  assert.equal(answer.status, 303)
  return { cookie: cookiesOf(answer)[0] ?? '', to: answer.headers.get('location') ?? '' }
}

/** From the login page to where somebody ends up. */
async function logIn(as: string) {
  const { cookie, to } = await begun()
  const answer = await get(pathOf(await provider.logIn(to, as)), cookie)
  const session = cookiesOf(answer).find((one) => one.startsWith('payload-token='))
  return { to: answer.headers.get('location'), session, cookie }
}
const userOf = async (email: string) =>
  (await payload.find({ collection: 'users', where: { email: { equals: email } }, showHiddenFields: true }))
    .docs[0]
async function whoIs(session = '') {
  const headers = new Headers({ Authorization: `JWT ${session.replace('payload-token=', '')}` })
  return (await payload.auth({ headers })).user
}

test('who logs in at the municipality gets an account by their groups, and the role follows the groups', async () => {
  const first = await logIn('anna')
  assert.equal(first.to, '/admin/collections/articles')
  const anna = await whoIs(first.session)
  assert.deepEqual([anna?.email, anna?.role], ['anna@example.org', 'writer'])
  await payload.update({ collection: 'users', id: anna?.id ?? 0, data: { role: 'publisher' } })
  assert.equal((await whoIs((await logIn('anna')).session))?.role, 'writer')
  assert.equal((await whoIs((await logIn('bo')).session))?.role, 'admin')
})

test('who has an account already goes on with it, if the provider has verified the address', async () => {
  await account('cia@example.org', 'writer')
  assert.equal((await logIn('cia')).to, '/admin/login?refused=noRole')
  assert.equal((await logIn('unverified')).to, '/admin/login?refused=noAccount')
  assert.equal((await userOf(old.email))?.oidcSubject ?? null, null)
  await payload.update({
    collection: 'users',
    id: (await userOf('anna@example.org'))?.id ?? 0,
    data: { closed: true },
  })
  const closed = await logIn('anna')
  assert.deepEqual([closed.to, closed.session], ['/admin/login?refused=closed', undefined])
})

for (const how of [
  'wrong nonce',
  'expired',
  'unsigned',
  'another key',
  'another audience',
] satisfies Spoilt[])
  test(`an answer with the fault “${how}” lets nobody in, and both logs say so`, async (t) => {
    const lines: { why?: string }[] = []
    t.mock.method(payload.logger, 'warn', (line: { why?: string }) => lines.push(line))
    provider.spoil(how)
    t.after(() => {
      provider.spoil()
    })
    const { to, session } = await logIn('bo')
    assert.deepEqual([to, session], ['/admin/login?refused=answer', undefined])
    assert.ok(lines[0]?.why)
    const kept = await payload.find({ collection: 'audit', where: { action: { equals: 'loginRefused' } } })
    assert.match(JSON.stringify(kept.docs.map(({ record }) => record)), /OIDC: answer/)
  })

test('an answer to another browser, or one that was used, lets nobody in', async () => {
  const { cookie, to } = await begun()
  const other = await begun()
  const back = pathOf(await provider.logIn(to, 'bo'))
  const refused = async (path: string, as: string) => {
    assert.equal((await get(path, as)).headers.get('location'), '/admin/login?refused=answer')
  }
  await refused(back, '')
  await refused(back, other.cookie)
  await refused(back, `${cookie}x`)
  assert.equal((await get(back, cookie)).headers.get('location'), '/admin/collections/articles')
  await refused(back, cookie)
})
