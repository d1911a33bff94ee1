import assert from 'node:assert/strict'
import { handleEndpoints, type Payload } from 'payload'
import { allLines } from '../audit/lines'
import { runDue } from '../schedule/run'
import { article } from '../test-site'
import type { Reviewing } from './endpoints'
import type { Step } from './situation'

const password = 'gul cykel under bron'
const collection = 'articles'

/** Texts that somebody else must look at, the same in both databases. `REVIEW` must be `all`. */
export async function reviewsOf(payload: Payload) {
  const tokens = new Map<string, string>()
  for (const [name, role] of [
    ['anna', 'publisher'],
    ['bo', 'publisher'],
    ['wilma', 'writer'],
  ] as const) {
    const credentials = { email: `${name}@example.org`, password }
    await payload.create({ collection: 'users', data: { ...credentials, name, role } })
    tokens.set(name, (await payload.login({ collection: 'users', data: credentials })).token ?? '')
  }

  /** As a browser of somebody asks; nobody's, without a name. */
  const ask = async (who: string, method: string, path: string, body?: object) => {
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: {
        'accept-language': 'en',
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        ...(tokens.has(who) && { Authorization: `JWT ${tokens.get(who) ?? ''}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const response = await handleEndpoints({ config: payload.config, request })
    return { status: response.status, body: (await response.json()) as Reviewing & Record<string, unknown> }
  }
  const look = async (who: string, id: number) => (await ask(who, 'GET', `/articles/${id}/review`)).body
  const step = async (who: string, id: number, name: Step, said: object = {}) => {
    const { review } = await look(who, id)
    return ask(who, 'POST', `/articles/${id}/review`, { step: name, review, ...said })
  }
  const draft = async (who: string, title: string) => {
    const made = await ask(who, 'POST', '/articles?draft=true&depth=0', article(title, 'sv', 'Ett.'))
    return (made.body.doc as { id: number }).id
  }
  /** On top of what stands there. */
  const patch = async (who: string, id: number, how: string, data: object) => {
    const { updatedAt } = await payload.findByID({ collection, id, draft: true, depth: 0 })
    return ask(who, 'PATCH', `/articles/${id}?depth=0${how}`, { updatedAt, ...data })
  }
  const save = (who: string, id: number, data: object) => patch(who, id, '&draft=true', data)
  const publish = (who: string, id: number, data: object = {}) =>
    patch(who, id, '', { ...data, _status: 'published' })
  const isPublic = async (id: number) => (await payload.findByID({ collection, id }))._status === 'published'
  const answer = async (key: string, decision: string, words = '') => {
    const body = new URLSearchParams({ key, decision, words })
    const request = new Request('http://localhost:3000/api/reviews/answer', { method: 'POST', body })
    const response = await handleEndpoints({ config: payload.config, request })
    return { status: response.status, text: await response.text() }
  }
  const linkFor = async (who: string, id: number) =>
    (await step(who, id, 'link', { guest: 'Jurist' })).body.link?.split('/').at(-1) ?? ''
  const actions = async (id: number) => {
    const lines: string[] = []
    for await (const { record } of allLines(payload))
      if (record.subject?.id === id && record.subject.kind === collection)
        lines.push([record.account?.email.split('@')[0] ?? 'nobody', record.action].join(' '))
    return lines
  }

  return {
    publicAfterApproval: async () => {
      const id = await draft('wilma', 'Badet öppnar')
      assert.equal((await publish('bo', id)).status, 409)
      assert.equal((await step('wilma', id, 'ask')).status, 200)
      assert.equal((await step('wilma', id, 'approve')).status, 403)
      assert.match((await step('bo', id, 'approve')).body.says, /Approved by bo/)
      assert.equal((await publish('wilma', id)).status, 403)
      assert.equal((await publish('bo', id)).status, 200)
      assert.ok(await isPublic(id))
      assert.deepEqual(await actions(id), [
        'wilma saved',
        'wilma reviewAsked',
        'wilma refused',
        'bo approved',
        'wilma refused',
        'bo published',
      ])
      // The approval is used up: neither it nor the old words make anything public again
      await publish('bo', id, { title: 'Badet stänger' })
      assert.equal((await payload.findByID({ collection, id })).title, 'Badet öppnar')
    },

    notByItsLastWriter: async () => {
      const id = await draft('wilma', 'Torget')
      await step('wilma', id, 'ask')
      await save('anna', id, { lead: 'Annas ingress.' })
      await step('anna', id, 'ask')
      assert.equal((await step('anna', id, 'approve')).status, 403)
      assert.equal((await step('anna', id, 'link', { guest: 'Annas bror' })).status, 403)
      // Nor by an approval that comes along with other words, nor on a day
      assert.equal((await step('bo', id, 'approve')).status, 200)
      assert.equal((await publish('bo', id, { title: 'Något annat' })).status, 409)
      assert.equal(await isPublic(id), false)
      await save('anna', id, { title: 'Efter godkännandet' })
      assert.equal((await publish('bo', id)).status, 409)
      const plan = { kind: collection, edition: id, action: 'publish', state: 'waiting' } as const
      const at = '2026-01-01T00:00:00.000Z'
      const { id: planned } = await payload.create({ collection: 'schedules', data: { ...plan, at } })
      await runDue(payload)
      assert.equal(await isPublic(id), false)
      const { state, problem } = await payload.findByID({ collection: 'schedules', id: planned })
      assert.deepEqual([state, JSON.stringify(problem).includes('Somebody else must read')], ['failed', true])
    },

    notTwice: async () => {
      const id = await draft('wilma', 'Repris')
      await step('wilma', id, 'ask')
      const { review } = await look('bo', id)
      const approve = () => ask('bo', 'POST', `/articles/${id}/review`, { step: 'approve', review })
      await save('wilma', id, { title: 'Repris igen' })
      await step('wilma', id, 'ask')
      assert.equal((await approve()).status, 409, 'of another version')
      const answers = await Promise.all(['bo', 'anna', 'bo'].map((who) => step(who, id, 'approve')))
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409])
    },

    aloneUntilSeen: async () => {
      const id = await draft('anna', 'Vattnet kokas')
      assert.equal((await step('wilma', id, 'publishAlone', { words: 'Bråttom' })).status, 403)
      assert.equal((await step('anna', id, 'publishAlone')).status, 400)
      const said = await step('anna', id, 'publishAlone', { words: 'Fara för hälsan.' })
      assert.match(said.body.says, /without a review by anna/)
      assert.ok(await isPublic(id))
      assert.equal((await step('anna', id, 'look')).status, 403)
      // What was answered for once is no way in for the same words later
      await save('anna', id, { title: 'Vattnet är bra' })
      assert.equal((await publish('anna', id)).status, 409)
      assert.equal((await step('bo', id, 'look')).status, 200)
      assert.equal((await look('bo', id)).says, '')
      assert.ok((await actions(id)).includes('bo looked'))
    },

    aloneIsWholeOrNothing: async () => {
      const id = await draft('anna', 'Halvfärdig')
      await save('anna', id, { lead: '' })
      assert.equal((await step('anna', id, 'publishAlone', { words: 'Bråttom' })).status, 400)
      assert.equal(await isPublic(id), false)
      const left = await payload.count({ collection: 'reviews', where: { edition: { equals: id } } })
      assert.equal(left.totalDocs, 0)
      assert.ok(!(await actions(id)).includes('anna publishedAlone'))
    },

    byLink: async () => {
      const id = await draft('wilma', 'Detaljplan')
      await step('wilma', id, 'ask')
      const first = await linkFor('bo', id)
      assert.equal((await answer(`${first.slice(0, -1)}!`, 'approved')).status, 404, 'altered')
      await step('bo', id, 'revoke')
      assert.equal((await answer(first, 'approved')).status, 410, 'revoked')
      const second = await linkFor('bo', id)
      assert.equal((await answer(second, 'returned')).status, 400, 'without words')
      await save('wilma', id, { title: 'Detaljplanen' })
      assert.equal((await answer(second, 'approved')).status, 410, 'of another version')
      await step('wilma', id, 'ask')
      const third = await linkFor('bo', id)
      assert.equal((await answer(third, 'approved')).status, 303)
      assert.equal((await answer(third, 'approved')).status, 409, 'replayed')
      assert.match((await look('bo', id)).says, /Approved by Jurist/)
      assert.equal((await publish('bo', id)).status, 200)
      const late = await answer(third, 'returned', 'Vänta!')
      assert.deepEqual([late.status, late.text.includes('redan publicerad')], [410, true])
      const said = await actions(id)
      assert.equal(said.filter((line) => line === 'nobody refused').length, 5)
      assert.ok(said.includes('nobody approved'))
      const { docs } = await payload.find({ collection: 'audit', where: { action: { equals: 'approved' } } })
      assert.ok(docs.some(({ record }) => record.details?.reviewer === 'Jurist'))
    },

    withdrawnAlone: async () => {
      const id = await draft('anna', 'Gamla tider')
      await step('anna', id, 'ask')
      await step('bo', id, 'approve')
      await publish('bo', id)
      const withdrawal = { outcome: 'outdated', reason: 'Inte aktuell.' }
      assert.equal((await publish('anna', id, { withdrawal, title: 'Nya tider' })).status, 409)
      assert.equal((await publish('anna', id, { withdrawal })).status, 200)
      const back = { withdrawal: { outcome: null, reason: '' } }
      assert.equal((await publish('anna', id, back)).status, 409)
    },
  }
}
