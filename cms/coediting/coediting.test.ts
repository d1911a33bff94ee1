import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { APIError } from 'payload'
import type { Article } from '../payload-types'
import { article, testSite } from '../test-site'
import { merge } from './merge'

const payload = await testSite()
const users = await Promise.all(
  ['anna', 'bohdan'].map((name) =>
    payload.create({
      collection: 'users',
      data: { email: `${name}@example.org`, name, password: 'only for these tests', role: 'publisher' },
    }),
  ),
)

type Field = 'title' | 'lead' | 'changedBy'
const fields: Field[] = ['title', 'lead', 'changedBy']

/** Somebody with a text open in a form, which sends all of it, as the admin does. */
class Writer {
  constructor(
    private readonly at: number,
    public form: Article,
  ) {}

  write(field: Field, sentence: string) {
    this.form = { ...this.form, [field]: `${this.form[field] ?? ''} ${sentence}` }
  }

  async save(how: Partial<Article> & { settled?: object } = { _status: 'draft' }) {
    const isDraft = how._status === 'draft'
    this.form = await payload.update({
      collection: 'articles',
      id: this.form.id,
      data: { ...this.form, ...how },
      draft: isDraft,
      autosave: isDraft,
      depth: 0,
      user: users[this.at] ?? null,
      overrideAccess: false,
    })
  }
}

const stored = (id: number) => payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })

async function opened(title: string) {
  const data = article(title, 'sv', 'Första stycket.')
  const { id } = await payload.create({ collection: 'articles', data, draft: true })
  const open = await stored(id)
  return { id, anna: new Writer(0, open), bohdan: new Writer(1, open) }
}

function isStale(error: unknown, field: string, who: string): boolean {
  assert.ok(error instanceof APIError)
  assert.equal(error.status, 409)
  assert.match(error.message, new RegExp(who))
  const { errors } = error.data as { errors: { path: string }[] }
  assert.deepEqual(
    errors.map(({ path }) => path),
    [field],
  )
  return true
}

test('two who change different fields of one text both keep what they wrote, and see the other’s', async () => {
  const { id, anna, bohdan } = await opened('Två skriver')
  anna.write('lead', 'Annas mening.')
  await anna.save()
  bohdan.write('title', 'och Bohdans')
  await bohdan.save()
  assert.equal(bohdan.form.lead, 'Provtext. Annas mening.')
  const { title, lead } = await stored(id)
  assert.deepEqual({ title, lead }, { title: 'Två skriver och Bohdans', lead: 'Provtext. Annas mening.' })
})

test('who changes what somebody else has changed is refused and told, and neither text is lost', async () => {
  const { id, anna, bohdan } = await opened('Samma ingress')
  anna.write('lead', 'Annas mening.')
  await anna.save()
  bohdan.write('lead', 'Bohdans mening.')
  await assert.rejects(
    () => bohdan.save(),
    (error) => isStale(error, 'lead', 'anna'),
  )
  assert.equal((await stored(id)).lead, 'Provtext. Annas mening.')
  assert.equal(bohdan.form.lead, 'Provtext. Bohdans mening.')
})

test('who has seen the other text and decides for their own may save it, but not on top of one that came after', async () => {
  const { id, anna, bohdan } = await opened('Avgjort')
  anna.write('lead', 'Annas mening.')
  await anna.save()
  const settled = { fields: ['lead'], seen: (await stored(id)).updatedAt }
  bohdan.write('lead', 'Bohdans mening.')
  anna.write('lead', 'En till.')
  await anna.save()
  await assert.rejects(() => bohdan.save({ _status: 'draft', settled }), { status: 409 })
  await bohdan.save({ _status: 'draft', settled: { ...settled, seen: (await stored(id)).updatedAt } })
  assert.equal((await stored(id)).lead, 'Provtext. Bohdans mening.')
})

test('nobody publishes on top of a change that they have not seen, not even of another field', async () => {
  const { id, anna, bohdan } = await opened('Publicerad ovanpå')
  anna.write('title', 'av Anna')
  await anna.save({ _status: 'published' })
  bohdan.write('lead', 'Bohdans mening.')
  await assert.rejects(() => bohdan.save({ _status: 'published' }), { status: 409 })
  assert.equal((await payload.findByID({ collection: 'articles', id })).title, 'Publicerad ovanpå av Anna')
  await bohdan.save()
  await bohdan.save({ _status: 'published' })
  const { title, lead } = await payload.findByID({ collection: 'articles', id })
  assert.deepEqual({ title, lead }, { title: 'Publicerad ovanpå av Anna', lead: 'Provtext. Bohdans mening.' })
})

test('of two who save the same words in the same moment, one is refused and the other one’s stand', async () => {
  const { id, anna, bohdan } = await opened('Samtidigt')
  anna.write('lead', 'Annas mening.')
  bohdan.write('lead', 'Bohdans mening.')
  const saves = await Promise.allSettled([anna.save(), bohdan.save()])
  const refused = saves.flatMap((save) => (save.status === 'rejected' ? [save.reason as unknown] : []))
  assert.equal(refused.length, 1)
  assert.ok(refused[0] instanceof APIError && refused[0].status === 409)
  const kept = saves[0].status === 'fulfilled' ? 'Annas' : 'Bohdans'
  assert.equal((await stored(id)).lead, `Provtext. ${kept} mening.`)
})

test('a save from before the site was restarted is refused where it differs', async () => {
  const { anna, bohdan } = await opened('Omstart')
  anna.write('lead', 'Annas mening.')
  await anna.save()
  bohdan.write('title', 'och Bohdans')
  bohdan.form.updatedAt = '2020-01-01T00:00:00.000Z'
  await assert.rejects(() => bohdan.save(), { status: 409 })
})

const step = fc.record({
  who: fc.constantFrom('anna' as const, 'bohdan' as const),
  field: fc.constantFrom(...fields),
  saves: fc.boolean(),
})

test('however two write and save by turns, every sentence is in the text in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
      const { id, ...writers } = await opened(`Växelvis ${crypto.randomUUID()}`)
      const written: [Field, string][] = []
      const saveOrMergeByHand = async (writer: Writer, own: Map<Field, string[]>) => {
        try {
          await writer.save()
        } catch {
          const theirs = await stored(id)
          const mine = Object.fromEntries(
            [...own].map(([field, texts]) => [field, [theirs[field] ?? '', ...texts].join(' ')]),
          )
          writer.form = { ...theirs, ...mine }
          await writer.save()
        }
        own.clear()
      }
      const unsaved = { anna: new Map<Field, string[]>(), bohdan: new Map<Field, string[]>() }
      for (const [at, { who, field, saves }] of steps.entries()) {
        const sentence = `${who}-${String(at)}.`
        written.push([field, sentence])
        writers[who].write(field, sentence)
        unsaved[who].set(field, [...(unsaved[who].get(field) ?? []), sentence])
        if (saves) await saveOrMergeByHand(writers[who], unsaved[who])
      }
      for (const who of ['anna', 'bohdan'] as const) await saveOrMergeByHand(writers[who], unsaved[who])
      const end = await stored(id)
      for (const [field, sentence] of written)
        assert.ok(end[field]?.includes(sentence), `${field}: ${sentence}`)
    }),
    { numRuns: 15 },
  )
})

test('what only one side changed is as that side left it; empty texts and missing ones are the same', () => {
  const base = { title: 'a', lead: '', picture: { file: 1 }, topics: [1] }
  const current = { ...base, lead: undefined, topics: [1, 2] }
  const mine = { ...base, title: 'b', lead: null, picture: { file: 1, alt: '' } }
  assert.deepEqual(merge(base, current, mine), { data: { ...mine, topics: [1, 2] }, conflicts: [] })
})
