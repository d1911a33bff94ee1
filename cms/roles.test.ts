import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handleEndpoints, type CollectionSlug } from 'payload'
import type { User } from './payload-types'
import { may, roleNames, roles, type Kind, type Operation } from './roles'
import { article, testSite } from './test-site'

const payload = await testSite()
payload.logger.level = 'silent'
const password = 'gul cykel under bron'
const accounts = new Map<string, User>()
for (const role of roleNames)
  accounts.set(
    role,
    await payload.create({
      collection: 'users',
      data: { email: `${role}@example.org`, password, role, languages: role === 'translator' ? ['uk'] : [] },
    }),
  )
const accountOf = (role: string) => {
  const user = accounts.get(role)
  assert.ok(user)
  return { ...user, collection: 'users' as const }
}

/** Whether access was what refused it: what isn't there, or isn't complete, was let through. */
async function isLetThrough(attempt: Promise<unknown>): Promise<boolean> {
  try {
    await attempt
    return true
  } catch (error) {
    return !(error instanceof Error && 'status' in error && error.status === 403)
  }
}

const isKind = (slug: string): slug is Kind => Object.hasOwn(roles.admin, slug)
const gone = 4_711_000

function attemptOf(
  operation: Operation,
  collection: CollectionSlug,
  user: User | undefined,
): Promise<unknown> {
  const asked = { collection, ...(user && { user }), overrideAccess: false, depth: 0 } as const
  if (operation === 'read') return payload.find(asked)
  if (operation === 'create') return payload.create({ ...asked, data: {}, draft: true })
  if (operation === 'update') return payload.update({ ...asked, id: gone, data: {} })
  return payload.delete({ ...asked, id: gone })
}

const ours = payload.config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))
const operations = ['read', 'create', 'update', 'delete'] as const

for (const role of roleNames)
  test(`a ${role} may do with each kind of thing what the table of roles says, and nothing else`, async () => {
    const user = accountOf(role)
    for (const slug of ours)
      for (const operation of operations) {
        const right = isKind(slug) && may(user, operation, slug)
        // Within a limit: what isn't there is refused as what is another's
        if (typeof right === 'string' && ['update', 'delete'].includes(operation)) continue
        // Nothing is written to a translator's account without a translation, as the next test says
        if (right === 'translations') continue
        const isExpected = right !== false || (operation === 'read' && slug === 'logos')
        const isLet = await isLetThrough(attemptOf(operation, slug, user))
        assert.equal(isLet, isExpected, `${role} ${operation} ${slug}`)
      }
    for (const { slug } of payload.config.globals) {
      if (slug.startsWith('payload-')) continue
      const asked = { slug: slug, user, overrideAccess: false } as const
      assert.ok(isKind(slug), slug)
      assert.equal(await isLetThrough(payload.findGlobal(asked)), may(user, 'read', slug) === true)
      const update = payload.updateGlobal({ ...asked, data: {} })
      assert.equal(await isLetThrough(update), may(user, 'update', slug) === true, `${role} ${slug}`)
    }
  })

test('nobody without an account may do anything but look at logos', async () => {
  for (const slug of ours)
    for (const operation of operations) {
      // This site's own code reads texts without an account; over the network nobody does
      const isExempt = operation === 'read' && ['logos', 'articles', 'pages'].includes(slug)
      const isLet = await isLetThrough(attemptOf(operation, slug, undefined))
      assert.equal(isLet, isExempt, `${operation} ${slug}`)
    }
})

const collection = 'articles'
const draft = (title: string, language: 'sv' | 'uk' | 'en', original?: number) =>
  ({
    collection,
    data: { ...article(title, language, 'Ett.'), ...(original && { original }) },
    draft: true,
    overrideAccess: false,
  }) as const

test('a translator writes translations into their own languages, and nothing else by any detour', async () => {
  const user = accountOf('translator')
  const { id: original } = await payload.create({ ...draft('Badet', 'sv'), user: accountOf('writer') })
  const english = await payload.create({ ...draft('The baths', 'en', original), user: accountOf('writer') })
  const { id } = await payload.create({ ...draft('Купальня', 'uk', original), user })
  const change = (which: number, data: object) =>
    payload.update({ collection, id: which, data, draft: true, overrideAccess: false, user })
  assert.equal((await change(id, { title: 'Купальні' })).title, 'Купальні')
  const refused = { status: 403 }
  await assert.rejects(payload.create({ ...draft('Eget', 'sv'), user }), refused)
  await assert.rejects(payload.create({ ...draft('Власне', 'uk'), user }), refused)
  await assert.rejects(payload.create({ ...draft('Own', 'en', original), user }), refused)
  for (const other of [original, english.id]) await assert.rejects(change(other, { title: 'Mitt' }), refused)
  await assert.rejects(change(id, { language: 'en' }), refused)
  await assert.rejects(change(id, { original: null }), refused)
  await assert.rejects(change(id, { _status: 'published' }), refused)
  await assert.rejects(
    payload.duplicate({ collection, id: english.id, overrideAccess: false, user }),
    refused,
  )
})

test('who doesn’t publish doesn’t, neither with the words nor by leaving them out, nor on a day', async () => {
  const [writer, publisher] = [accountOf('writer'), accountOf('publisher')]
  const { id } = await payload.create({ ...draft('Torget', 'sv'), user: writer })
  const save = (user: User, data: object, isDraft: boolean) =>
    payload.update({ collection, id, data, draft: isDraft, overrideAccess: false, user })
  await assert.rejects(save(writer, { _status: 'published' }, false), { status: 403 })
  await assert.rejects(save(writer, { _status: 'published' }, true), { status: 403 })
  assert.equal((await save(publisher, { _status: 'published' }, false))._status, 'published')
  await assert.rejects(save(writer, { title: 'Utan att säga det' }, false), { status: 403 })
  assert.equal((await save(writer, { title: 'Ett utkast' }, true))._status, 'draft')
  assert.equal((await payload.findByID({ collection, id })).title, 'Torget')
  const versions = await payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: 'createdAt',
  })
  const [, published] = versions.docs
  assert.equal(published?.version._status, 'published')
  await assert.rejects(
    payload.restoreVersion({ collection, id: published.id, overrideAccess: false, user: writer }),
    { status: 403 },
  )
  const credentials = { email: writer.email, password }
  const { token = '' } = await payload.login({ collection: 'users', data: credentials })
  const request = new Request(`http://localhost:3000/api/articles/${id}/schedule`, {
    method: 'POST',
    headers: { Authorization: `JWT ${token}` },
    body: JSON.stringify({ action: 'publish', at: '2030-01-01T08:00:00' }),
  })
  assert.equal((await handleEndpoints({ config: payload.config, request })).status, 403)
})

test('nobody but an admin changes what anybody may do, their own account’s rights included', async () => {
  const { id } = accountOf('writer')
  for (const role of roleNames) {
    const data = { role: 'admin' as const, languages: ['sv' as const] }
    const user = accountOf(role)
    const asked = { collection: 'users', data, overrideAccess: false, user } as const
    if (role === 'admin') continue
    await assert.rejects(payload.update({ ...asked, id: accountOf('admin').id }), { status: 403 })
    const own = await payload.update({ ...asked, id: user.id })
    assert.equal(own.role, role)
  }
  const admin = { overrideAccess: false, user: accountOf('admin') }
  const made = await payload.update({ collection: 'users', id, data: { role: 'publisher' }, ...admin })
  assert.equal(made.role, 'publisher')
})
