import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handleEndpoints } from 'payload'
import type { User } from '../payload-types'
import { article, testSite } from '../test-site'
import { childrenOf, spotAfter, spotOn, type Spot } from './branches'
import { placesOf } from './places'

const payload = await testSite()
const _status = 'published' as const

const hire = async (name: string, role: User['role']) => {
  const account = { email: `${name}@example.org`, password: 'grön båt vid norra kajen' }
  await payload.create({ collection: 'users', data: { ...account, role } })
  return (await payload.login({ collection: 'users', data: account })).token
}
const [publisher, writer] = [await hire('anna', 'publisher'), await hire('bo', 'writer')]

const make = (title: string, parent?: number) =>
  payload.create({ collection: 'pages', data: { ...article(title, 'sv', 'Ett.'), parent, _status } })
const about = await make('Bo')
const access = await make('Avgifter')
const cookies = await make('Cirkus')
const below = await make('Detaljer', about.id)

const placeOf = async (id: number) => {
  const place = (await placesOf(payload)).find((one) => one.id === id)
  assert.ok(place)
  return place
}
const titlesBelow = async (parent: number | null) =>
  childrenOf(await placesOf(payload), parent).map(({ title }) => title)

async function move(id: number, spot: object, token = publisher) {
  const request = new Request(`http://localhost:3000/api/pages/${id}/move`, {
    method: 'POST',
    body: JSON.stringify(spot),
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': 'sv',
      ...(token && { Authorization: `JWT ${token}` }),
    },
  })
  const answer = await handleEndpoints({ config: payload.config, request })
  return { status: answer.status, text: await answer.text() }
}
const moveTo = async (id: number, spot: Spot, token = publisher) =>
  move(id, { ...spot, updatedAt: (await placeOf(id)).updatedAt }, token)

test('a publisher moves a page up and down among those beside it, and it stays where it was put', async () => {
  assert.deepEqual(await titlesBelow(null), ['Avgifter', 'Bo', 'Cirkus'])
  assert.equal((await moveTo(cookies.id, { parent: null, before: access.id })).status, 200)
  assert.deepEqual(await titlesBelow(null), ['Cirkus', 'Avgifter', 'Bo'])
  assert.equal((await moveTo(access.id, { parent: null, before: null })).status, 200)
  assert.deepEqual(await titlesBelow(null), ['Cirkus', 'Bo', 'Avgifter'])
})

test('a page that is moved below another keeps its old address, as by a save of it', async () => {
  assert.equal((await moveTo(cookies.id, { parent: about.id, before: below.id })).status, 200)
  assert.deepEqual(await titlesBelow(about.id), ['Cirkus', 'Detaljer'])
  const { docs } = await payload.find({ collection: 'former-paths', depth: 0 })
  assert.deepEqual(
    docs.map(({ slug, page }) => ({ slug, page })),
    [{ slug: 'cirkus', page: cookies.id }],
  )
})

test('a draft beside a public page moves along, and stays a draft', async () => {
  const edition = { collection: 'pages', id: below.id } as const
  await payload.update({ ...edition, data: { lead: 'Ny ingress.' }, draft: true })
  assert.equal((await moveTo(below.id, { parent: null, before: null })).status, 200)
  const [readers, draft] = [
    await payload.findByID({ ...edition, depth: 0 }),
    await payload.findByID({ ...edition, draft: true, depth: 0 }),
  ]
  assert.deepEqual([readers.parent, readers.lead, readers._status], [null, 'Provtext.', 'published'])
  assert.deepEqual([draft.parent, draft.lead, draft._status], [null, 'Ny ingress.', 'draft'])
})

test('what was never published moves, too, by those who write', async () => {
  const data = { ...article('Utkast', 'sv', 'Ett.'), lead: '' }
  const { id } = await payload.create({ collection: 'pages', data, draft: true })
  assert.equal((await moveTo(id, { parent: about.id, before: null }, writer)).status, 200)
  assert.deepEqual(await titlesBelow(about.id), ['Cirkus', 'Utkast'])
  assert.equal((await placeOf(id)).state, 'draft')
})

test('who may not publish, who has seen another version, and who asks for the impossible is told why, and nothing moves', async () => {
  const before = await placesOf(payload)
  const spot = { parent: null, before: null }
  const refused = async (asked: Promise<{ status: number; text: string }>, status: number, why: RegExp) => {
    const answer = await asked
    assert.equal(answer.status, status, answer.text)
    assert.match(answer.text, why)
  }
  await refused(moveTo(access.id, { parent: about.id, before: null }, writer), 403, /publicerar inte/)
  await refused(move(access.id, { ...spot, updatedAt: about.updatedAt }), 409, /någon har ändrat/)
  await refused(move(access.id, spot), 428, /updatedAt/)
  await refused(move(access.id, { updatedAt: about.updatedAt }), 400, /framgår inte/)
  await refused(move(access.id, spot, ''), 401, /Logga in/)
  await refused(move(9999, { ...spot, updatedAt: about.updatedAt }), 404, /finns inte/)
  await refused(moveTo(about.id, { parent: cookies.id, before: null }), 400, /parent/)
  await refused(moveTo(access.id, { parent: about.id, before: access.id }), 409, /någon har ändrat/)
  assert.deepEqual(await placesOf(payload), before)
})

test('steps and drops lead where one would look for them', async () => {
  const places = await placesOf(payload)
  const [bo, circus] = [await placeOf(about.id), await placeOf(cookies.id)]
  const [draft] = childrenOf(places, about.id).slice(-1)
  assert.ok(draft)
  assert.equal(spotAfter(places, bo, 'up'), undefined)
  assert.equal(spotAfter(places, bo, 'out'), undefined)
  const next = childrenOf(places, null)[1]
  assert.deepEqual(spotAfter(places, circus, 'out'), { parent: null, before: next?.id })
  assert.deepEqual(spotAfter(places, circus, 'down'), { parent: about.id, before: null })
  assert.deepEqual(spotAfter(places, draft, 'in'), { parent: circus.id, before: null })
  assert.deepEqual(spotOn(places, circus, draft, 'after'), { parent: about.id, before: null })
  assert.equal(spotOn(places, bo, circus, 'into'), undefined, 'not below itself')
})
