import assert from 'node:assert/strict'
import type { Payload } from 'payload'
import { article } from '../test-site'
import type { Plan } from './carry-out'
import { runDue } from './run'

/** What becomes of plans, the same in both databases. */
export function plansOf(payload: Payload) {
  const collection = 'articles'
  const draft = (title: string, data: object = {}) =>
    payload.create({ collection, data: { ...article(title, 'sv', 'Ett.'), ...data }, draft: true })
  const plan = (edition: number, at: string, rest: Partial<Plan> = {}) =>
    payload.create({
      collection: 'schedules',
      data: { kind: collection, edition, at, action: 'publish', state: 'waiting', ...rest },
    })
  const stateOf = async (id: number) => (await payload.findByID({ collection: 'schedules', id })).state
  const read = (id: number) => payload.findByID({ collection, id, depth: 0 })

  return {
    carriedOutOnce: async () => {
      const { id } = await draft('Badet öppnar')
      const due = await plan(id, '2027-03-28T01:00:00.000Z')
      await runDue(payload, new Date('2027-03-28T00:59:59.999Z'))
      assert.equal((await read(id))._status, 'draft')
      const now = new Date('2027-03-28T01:00:00.000Z')
      await Promise.all([runDue(payload, now), runDue(payload, now), runDue(payload, now)])
      assert.equal((await read(id))._status, 'published')
      assert.equal(await stateOf(due.id), 'done')
      const { work = '' } = await read(id)
      const revisions = await payload.count({ collection: 'revisions', where: { work: { equals: work } } })
      assert.equal(revisions.totalDocs, 1)
    },

    /** Another app begins to carry a plan out, and dies while this one waits for it. */
    carriedOnAfterADeath: async (other: {
      begin: (plan: number) => Promise<void>
      die: () => Promise<void>
    }) => {
      const { id } = await draft('Bron öppnar')
      const due = await plan(id, '2026-02-01T08:00:00.000Z')
      await other.begin(due.id)
      const carriedOut = runDue(payload, new Date('2026-02-01T08:00:00.000Z'))
      assert.equal(await stateOf(due.id), 'waiting')
      await other.die()
      await carriedOut
      assert.equal(await stateOf(due.id), 'done')
      assert.equal((await read(id))._status, 'published')
    },

    failedInWords: async () => {
      const { id } = await draft('Utan ingress', { lead: '' })
      const next = await draft('Kommer ändå')
      const [first, second] = [
        await plan(id, '2026-10-25T00:30:00.000Z'),
        await plan(next.id, '2026-10-25T01:30:00.000Z'),
      ]
      await runDue(payload, new Date('2026-10-25T01:30:00.000Z'))
      assert.deepEqual([await stateOf(first.id), await stateOf(second.id)], ['failed', 'done'])
      const { problem } = await payload.findByID({ collection: 'schedules', id: first.id })
      assert.deepEqual(problem, {
        sv: 'Ingress: Detta fält är obligatoriskt.',
        en: 'Lead: This field is required.',
        uk: "Вступ: Це поле є обов'язковим.",
      })
      assert.equal((await read(id))._status, 'draft')
    },

    withdrawnAsPublic: async () => {
      const { id } = await draft('Sommarens tider')
      await payload.update({ collection, id, data: { _status: 'published' } })
      await payload.update({ collection, id, data: { title: 'Inte klar än' }, draft: true })
      await plan(id, '2026-10-25T00:30:00.000Z', {
        action: 'withdraw',
        outcome: 'outdated',
        reason: 'Sommaren är slut.',
      })
      await runDue(payload, new Date('2026-10-25T00:30:00.000Z'))
      const readers = await read(id)
      assert.deepEqual([readers.title, readers.withdrawal?.outcome], ['Sommarens tider', 'outdated'])
      const writers = await payload.findByID({ collection, id, draft: true })
      assert.deepEqual([writers.title, writers._status], ['Inte klar än', 'draft'])
    },
  }
}
