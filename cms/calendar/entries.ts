import type { Payload, Where } from 'payload'
import { wherePublic } from '@/database/public'
import { monthStart } from '@/i18n/formats'
import { routing } from '@/i18n/routing'
import { isEditionCollection, type EditionCollection } from '../edition/lookups'
import type { Schedule } from '../payload-types'
import { namesOf } from '../today/texts'
import type { Month } from './month'

/** What happened to a text, or will: published first, on its way out, on its way back, withdrawn by a plan, or a plan that failed. */
export type EntryKind = 'published' | 'publish' | 'withdraw' | 'withdrawn' | 'failed'

/** `at` in ISO 8601; `title` as its writers have it, and empty where it has none. */
export type Entry = {
  kind: EntryKind
  at: string
  collection: EditionCollection
  id: number
  title: string
  language: string
}

type Text = Pick<Entry, 'at' | 'kind' | 'id' | 'collection'>

/** What was published, and what is planned, in a month of a time zone, the earliest first. */
export async function entriesOf(
  payload: Payload,
  { year, month }: Month,
  timeZone: string,
): Promise<Entry[]> {
  const from = monthStart(year, month, timeZone)
  const to = monthStart(year, month + 1, timeZone)
  const found = await Promise.all([
    news(payload, from, to),
    pages(payload, from, to),
    plans(payload, from, to),
  ])
  const named = await Promise.all([
    name(payload, 'articles', found.flat()),
    name(payload, 'pages', found.flat()),
  ])
  return named.flat().sort((one, other) => one.at.localeCompare(other.at))
}

const within = (field: string, from: string, to: string): Where => ({
  and: [{ [field]: { greater_than_equal: from } }, { [field]: { less_than: to } }],
})

/** By the lists of news, which have an index of dates: texts have none. */
async function news({ db }: Payload, from: string, to: string): Promise<Text[]> {
  const { docs } = await db.find<{ article: number; publishedAt: string }>({
    collection: 'news-entries',
    where: {
      and: [
        { language: { in: [...routing.locales] } },
        { topic: { equals: 0 } },
        within('publishedAt', from, to),
      ],
    },
    pagination: false,
    limit: 0,
  })
  return docs.map(({ article: id, publishedAt: at }) => ({
    kind: 'published',
    collection: 'articles',
    id,
    at,
  }))
}

async function pages(payload: Payload, from: string, to: string): Promise<Text[]> {
  const { docs } = await payload.find({
    collection: 'pages',
    where: { and: [wherePublic(), within('publishedAt', from, to)] },
    select: { publishedAt: true },
    pagination: false,
    depth: 0,
  })
  return docs.map(({ id, publishedAt }) => ({
    kind: 'published',
    collection: 'pages',
    id,
    at: publishedAt ?? '',
  }))
}

async function plans(payload: Payload, from: string, to: string): Promise<Text[]> {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: { and: [{ state: { not_equals: 'cancelled' } }, within('at', from, to)] },
    pagination: false,
    depth: 0,
  })
  return docs.flatMap((plan) => {
    const { kind: collection, edition: id, at } = plan
    const kind = kindOf(plan)
    return kind && isEditionCollection(collection) ? { kind, collection, id, at } : []
  })
}

/** What a plan has published is told by its text. */
function kindOf({ state, action }: Schedule): EntryKind | undefined {
  if (state === 'waiting') return action
  if (state === 'failed') return 'failed'
  return action === 'withdraw' ? 'withdrawn' : undefined
}

async function name(
  payload: Payload,
  collection: EditionCollection,
  texts: readonly Text[],
): Promise<Entry[]> {
  const own = texts.filter((text) => text.collection === collection)
  const names = await namesOf(payload, collection, [...new Set(own.map(({ id }) => id))])
  return own.flatMap((text) => {
    const named = names.get(text.id)
    return named ? { ...text, ...named } : []
  })
}
