import assert from 'node:assert/strict'
import type { Payload } from 'payload'
import { article } from '../test-site'
import { listTranslations } from '../translators/states'
import { behind } from './behind'
import type { Ask } from './desk'
import { faults } from './faults'
import { mine } from './mine'
import { overdue } from './overdue'
import { failed, planned } from './planned'
import { recent } from './recent'
import { waiting } from './waiting'

const _status = 'published' as const
const kinds = { mine, waiting, failed, planned, behind, faults, overdue, recent }

/** What people find on the first page of the admin, the same in both databases. */
export async function todayOf(payload: Payload) {
  const hire = (name: string, role: 'translator' | 'writer' | 'publisher') =>
    payload.create({
      collection: 'users',
      data: { email: `${name}@example.org`, password: 'gul cykel under bron', name, role, languages: ['uk'] },
    })
  const [olena, wilma, bo, anna] = [
    await hire('olena', 'translator'),
    await hire('wilma', 'writer'),
    await hire('bo', 'publisher'),
    await hire('anna', 'publisher'),
  ]
  const desk = (user: typeof anna) => ({ payload, user, locale: 'en' as const, timeZone: 'Europe/Stockholm' })
  const seenBy = async (user: typeof anna, ask: Ask) => {
    const group = await ask(desk(user))
    return group && { count: group.count, titles: group.tasks.map(({ title }) => title) }
  }
  const write = (user: typeof anna, title: string, data: object = {}) =>
    payload.create({
      collection: 'articles',
      data: { ...article(title, 'sv', 'Ett.'), ...data },
      user,
      draft: true,
    })
  const publish = (title: string, data: object = {}) =>
    payload.create({
      collection: 'articles',
      data: { ...article(title, 'sv', 'Ett.'), ...data, _status },
      user: anna,
    })

  return {
    ownTexts: async () => {
      const first = await write(bo, 'Första utkastet')
      await write(bo, 'Andra utkastet')
      await write(anna, 'Annas utkast')
      const taken = await write(bo, 'Övertagen')
      const data = { lead: 'Annas ingress.' }
      await payload.update({ collection: 'articles', id: taken.id, data, draft: true, user: anna })
      const out = await publish('Ute')
      await payload.update({
        collection: 'articles',
        id: out.id,
        data: { lead: 'Ny.', _status },
        user: bo,
      })
      await payload.update({
        collection: 'articles',
        id: first.id,
        data: { lead: 'Ny.' },
        draft: true,
        user: bo,
      })
      const titles = ['Första utkastet', 'Andra utkastet', 'Ute']
      assert.deepEqual(await seenBy(bo, mine), { count: 3, titles })
    },

    behindInOwnLanguages: async () => {
      const original = await publish('Original')
      for (const language of ['en', 'uk'] as const)
        await publish(`In ${language}`, { language, original: original.id })
      assert.deepEqual(await seenBy(anna, behind), { count: 0, titles: [] })
      const body = article('', 'sv', 'Ett nytt stycke.').body
      await payload.update({ collection: 'articles', id: original.id, data: { body, _status } })
      const listed = await listTranslations(payload, { state: 'behind', page: 1 })
      assert.equal((await seenBy(anna, behind))?.count, listed.total)
      assert.deepEqual(await seenBy(olena, behind), { count: 1, titles: ['In uk'] })
    },

    turnsInReviews: async () => {
      const text = await write(wilma, 'Att granska')
      const review = { kind: 'articles', edition: text.id, text, askedBy: wilma.id, asker: 'wilma' }
      const ask = (state: 'asked' | 'returned' | 'unseen', more: object = {}) =>
        payload.create({ collection: 'reviews', data: { ...review, state, ...more } })
      await ask('returned')
      assert.equal((await seenBy(wilma, waiting))?.count, 1)
      await ask('asked')
      assert.equal((await seenBy(wilma, waiting))?.count, 0, 'asked anew, it waits for others')
      assert.deepEqual(await seenBy(anna, waiting), { count: 1, titles: ['Att granska'] })
      const own = { ...text, lastWriter: anna.id }
      await ask('asked', { edition: 0, text: own })
      await ask('unseen', { edition: 0, askedBy: anna.id })
      assert.equal((await seenBy(anna, waiting))?.count, 1, 'nobody looks at what they wrote themselves')
    },

    plansAndFaults: async () => {
      const { id } = await write(anna, 'Kommer')
      const plan = {
        kind: 'articles',
        edition: id,
        action: 'publish',
        at: '2027-05-17T06:00:00.000Z',
      } as const
      await payload.create({ collection: 'schedules', data: { ...plan, state: 'waiting' } })
      await payload.create({ collection: 'schedules', data: { ...plan, state: 'failed' } })
      for (const ask of [planned, failed])
        assert.deepEqual(await seenBy(anna, ask), { count: 1, titles: ['Kommer'] })
      const fault = {
        kind: 'fault',
        text: 'Fel',
        path: '/nyheter',
        work: 'w',
        language: 'sv',
        revision: 1,
      } as const
      await payload.create({ collection: 'feedback', data: { ...fault, handled: true } })
      await payload.create({ collection: 'feedback', data: { ...fault, kind: 'no' } })
      await payload.create({ collection: 'feedback', data: { ...fault, text: 'Fel nummer' } })
      assert.deepEqual(await seenBy(wilma, faults), { count: 1, titles: ['Fel nummer'] })
    },

    /** All that an editor's page asks for. */
    askAll: () => Promise.all(Object.values(kinds).map((ask) => ask(desk(anna)))),

    eachOnlyWhatTheyMayDo: async () => {
      const seen = async (user: typeof anna) => {
        const groups = await Promise.all(
          Object.entries(kinds).map(async ([kind, ask]) => ((await ask(desk(user))) ? [kind] : [])),
        )
        return groups.flat()
      }
      assert.deepEqual(await seen(olena), ['mine', 'waiting', 'behind', 'recent'])
      assert.deepEqual(await seen(wilma), ['mine', 'waiting', 'behind', 'faults', 'overdue', 'recent'])
      assert.deepEqual(await seen(anna), Object.keys(kinds))
    },

    publishedOnce: async () => {
      const text = await publish('Två gånger')
      await payload.update({ collection: 'articles', id: text.id, data: { lead: 'Ny.', _status } })
      const titles = (await seenBy(olena, recent))?.titles ?? []
      assert.deepEqual(
        titles.filter((title) => title === 'Två gånger'),
        ['Två gånger'],
      )
    },
  }
}
