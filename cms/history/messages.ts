import type { Payload, PayloadRequest } from 'payload'
import type { MessageRecord } from '@/editions/metadata'
import { routing } from '@/i18n/routing'
import type { Given } from '@/i18n/pick'
import type { EditionCollection } from '../edition/lookups'
import type { Message } from '../payload-types'
import type { ImportedEdition } from './documents'
import { make } from './make'
import { keyOf, type DocumentIds } from './write-documents'

/** All messages, the oldest first; `published` has the keys of the editions that the export holds. */
export async function allMessages(
  payload: Payload,
  published: ReadonlySet<string>,
): Promise<MessageRecord[]> {
  // Populated one level deep: texts are told by their works
  const { docs } = await payload.find({ collection: 'messages', sort: 'id', pagination: false, depth: 1 })
  const workOf = (text: unknown) => {
    if (typeof text !== 'object' || !text || !('work' in text) || typeof text.work !== 'string')
      return undefined
    const { work } = text
    return routing.locales.some((language) => published.has(keyOf({ work, language }))) ? work : undefined
  }
  return docs.map((message) => toRecord(message, workOf))
}

function toRecord(message: Message, workOf: (text: unknown) => string | undefined): MessageRecord {
  const { gravity, place, url, startsAt, endsAt, startsAt_tz: timeZone } = message
  const [page, target] = [workOf(message.page), workOf(message.target?.value)]
  const texts = given(message.texts)
  return {
    titles: given(message.titles),
    ...(Object.keys(texts).length > 0 && { texts }),
    gravity,
    place: place ?? 'everywhere',
    ...(page && { page }),
    ...(target && { target }),
    ...(url && { url }),
    startsAt,
    endsAt,
    timeZone,
  }
}

function given(words: Given | undefined): MessageRecord['titles'] {
  return Object.fromEntries(
    routing.locales.flatMap((locale) => (words?.[locale] ? [[locale, words[locale]]] : [])),
  )
}

type Original = { collection: EditionCollection; id: number }

/** By work, its original: what a message leads to. */
export function originalsOf(
  editions: readonly ImportedEdition[],
  ids: DocumentIds,
): ReadonlyMap<string, Original> {
  return new Map(
    editions.flatMap(({ latest }) => {
      const id = ids.get(keyOf(latest))
      if (latest.follows || id === undefined) return []
      return [[latest.work, { collection: latest.collection, id }]]
    }),
  )
}

export async function makeMessages(
  req: PayloadRequest,
  messages: readonly MessageRecord[],
  originals: ReadonlyMap<string, Original>,
): Promise<void> {
  for (const { page, target, timeZone, ...message } of messages) {
    const leadsTo = target ? originals.get(target) : undefined
    await make(req, 'messages', {
      ...message,
      title: message.titles[routing.defaultLocale] ?? '',
      ...(page && { page: originals.get(page)?.id }),
      ...(leadsTo && { target: { relationTo: leadsTo.collection, value: leadsTo.id } }),
      startsAt_tz: timeZone,
      endsAt_tz: timeZone,
    })
  }
}
