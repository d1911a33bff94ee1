import assert from 'node:assert/strict'
import { createLocalReq, type PayloadRequest } from 'payload'
import type { User } from '../payload-types'
import { body, list, paragraph, special, term, words } from '../body/nodes'
import { formats } from '../body/lexical'
import { testSite } from '../test-site'
import type { PartChange } from './sheet/change'
import { saveBeside } from './sheet/save'
import { sheetOf, type Sheet } from './sheet/sheet'
import { findWork, type Work } from './sheet/work'

/** A site with an original of every kind of text that translators meet, and people who translate; for tests only. */

export const payload = await testSite()
export const collection = 'articles'
export const _status = 'published' as const

export async function account(role: User['role'], languages: User['languages'] = []) {
  const data = {
    email: `${role}-${languages?.[0] ?? ''}@example.org`,
    password: 'only for these tests',
    role,
    languages,
  }
  return payload.create({ collection: 'users', data })
}
export const publisher = await account('publisher')
export const translator = await account('translator', ['uk'])

export const requestOf = (user: User): Promise<PayloadRequest> =>
  createLocalReq({ user: { ...user, collection: 'users' } }, payload)

const nämnd = await payload.create({
  collection: 'terms',
  data: {
    swedish: 'nämnd',
    anchor: 'namnd',
    explanation: { sv: 'Politiker.', en: 'Politicians.', uk: 'Політики.' },
    rendering: { en: 'committee', uk: 'комітет' },
  },
})

const rules = await payload.create({
  collection,
  data: {
    ...{ title: 'Regler', lead: 'Reglerna.', language: 'sv', slug: 'regler', body: body(paragraph('Ett.')) },
    _status,
  },
})
await payload.create({
  collection,
  data: {
    ...{ title: 'Rules', lead: 'The rules.', language: 'en', slug: 'rules', body: body(paragraph('One.')) },
    original: rules.id,
    _status,
  },
})

export function textOf(first: string) {
  const linked = {
    type: 'link',
    version: 3,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: collection, value: rules.id } },
    children: [words('reglerna')],
  }
  return body(
    paragraph(first),
    paragraph(
      'Läs ',
      linked,
      ' som ',
      term(nämnd.id, 'nämnden'),
      ' har ',
      words('ändrat', formats.bold),
      '.',
    ),
    list(['Måndag'], ['2026']),
    special('contact', { name: 'Badet', phone: '033-35 70 00' }),
  )
}

let made = 0
export async function publishedOriginal(first = 'Ett.') {
  const title = `Badplatser ${++made}`
  return payload.create({
    collection,
    data: { title, lead: 'Sommarens bad.', language: 'sv', slug: '', body: textOf(first), _status },
  })
}

export async function sheet(id: number, user = publisher): Promise<Sheet> {
  const req = await requestOf(user)
  return sheetOf(req, await workOf(req, id))
}

export async function save(
  id: number,
  change: Omit<PartChange, 'units'> & { texts: Record<string, string> },
  user = publisher,
) {
  const req = await requestOf(user)
  const { texts, ...rest } = change
  const units = Object.fromEntries(Object.entries(texts).map(([key, is]) => [key, { is }]))
  await saveBeside(req, () => workOf(req, id), [{ ...rest, units }])
}

export async function workOf(req: PayloadRequest, id: number): Promise<Work> {
  const work = await findWork(req, collection, id)
  assert.ok(work)
  return work
}

const english: Record<string, Record<string, string>> = {
  title: { text: 'Bathing places' },
  lead: { text: 'This summer’s baths.' },
  p1: { text: 'One.' },
  p2: { text: 'The <2>committee</2> has <3>changed</3> <1>the rules</1>.' },
  p3: { '1': 'Monday', '2': '2026' },
  p4: { name: 'The bath' },
}

export async function translateAll(id: number) {
  for (const [part, texts] of Object.entries(english)) await save(id, { part, texts, state: 'done' })
}
