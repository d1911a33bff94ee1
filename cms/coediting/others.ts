import { LRUCache } from 'lru-cache'
import type { Endpoint, PayloadRequest } from 'payload'
import { noteUse } from '../accounts/sessions'
import type { EditionCollection } from '../edition/lookups'
import { refusal } from '../translators/effect'
import { changes } from './merge'
import { labelsOf } from './sentences'
import { isSameTime, rememberState, stateAt } from './states'

/** A field that has been changed since: what it said then, and what it says now. */
export type ChangedField = { name: string; label: string; was: unknown; is: unknown }

/** What a writer should know of a text that they have open. Times are ISO 8601, UTC. */
export type Others = {
  /** Who else has it open, and since when. */
  present: { who: string; since: string }[]
  /** What has been saved since the state they began from; without `fields` when that state isn't known any more. */
  newer?: { at: string; by?: string; fields?: ChangedField[] }
}

/** Milliseconds after which somebody who hasn't asked again has closed the text. */
const absentAfter = 15_000

type Visit = { user: number; who: string; since: string }
const visits = new LRUCache<string, Map<number, Visit & { last: number }>>({ max: 1000 })

/** `GET /api/articles/:id/others?since=…`: who else has the text open, and what was saved since then. For editors. */
export function othersEndpoint(collection: EditionCollection): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/others',
    method: 'get',
    handler: async (req) => {
      const { user } = req
      if (!user) return refusal(req, 401, 'logIn')
      const id = Number(req.routeParams?.id)
      const since = req.searchParams.get('since') ?? ''
      const draft = Number.isSafeInteger(id) && (await loadDraft(req, collection, id))
      if (!draft || Number.isNaN(Date.parse(since))) return refusal(req, 404, 'unknownText')
      rememberState(collection, draft)
      await noteUse(req)
      const present = visit(
        `${collection}/${id}`,
        { user: user.id, who: user.name ?? user.email },
        Date.now(),
      )
      const newer = isSameTime(draft.updatedAt, since) ? undefined : newerThan(req, collection, since, draft)
      return Response.json({ present, ...(newer && { newer }) } satisfies Others, {
        headers: { 'Cache-Control': 'no-store' },
      })
    },
  }
}

type Draft = NonNullable<Awaited<ReturnType<typeof loadDraft>>>

function loadDraft(req: PayloadRequest, collection: EditionCollection, id: number) {
  return req.payload.findByID({ collection, id, draft: true, depth: 0, disableErrors: true, req })
}

function newerThan(
  req: PayloadRequest,
  collection: EditionCollection,
  since: string,
  draft: Draft,
): Others['newer'] {
  const base = stateAt(collection, draft.id, since)?.doc
  const by = stateAt(collection, draft.id, draft.updatedAt)?.by
  const shared = { at: new Date(draft.updatedAt).toISOString(), ...(by && { by }) }
  if (!base) return shared
  const was = new Map<string, unknown>(Object.entries(base))
  const is = new Map<string, unknown>(Object.entries(draft))
  const names = changes(Object.fromEntries(was), Object.fromEntries(is))
  const labels = labelsOf(req, collection, names)
  const fields = names.map((name, at) => ({
    name,
    label: labels[at] ?? name,
    was: was.get(name) ?? null,
    is: is.get(name) ?? null,
  }))
  return { ...shared, fields }
}

/** Notes that somebody has a text open, and returns who else has. `now` in milliseconds since the epoch. */
function visit(text: string, { user, who }: Omit<Visit, 'since'>, now: number): Others['present'] {
  const here = visits.get(text) ?? new Map<number, Visit & { last: number }>()
  for (const [id, { last }] of here) if (now - last > absentAfter) here.delete(id)
  const since = here.get(user)?.since ?? new Date(now).toISOString()
  here.set(user, { user, who, since, last: now })
  visits.set(text, here)
  return [...here.values()].filter((other) => other.user !== user).map(({ who, since }) => ({ who, since }))
}
