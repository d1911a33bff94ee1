import type { CollectionBeforeChangeHook, Payload } from 'payload'
import { z } from 'zod'
import { readSettings } from '@/settings'
import { textAt } from './internal'

const typedLink = z.looseObject({
  type: z.literal('link'),
  fields: z.looseObject({ linkType: z.literal('custom'), url: z.string() }),
})

/**
 * A typed address of one of our own texts becomes a link that was chosen, when the text that holds it is published: then a new
 * address or a translation never breaks it. Not while one writes: the editor would be made anew under the writer's hands.
 */
export const chooseOwnTexts: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (data._status !== 'published' || !data.body) return data
  const links = typedLinksIn(data.body)
  const targets = new Map<string, object>()
  for (const url of new Set(links.map(({ fields }) => fields.url))) {
    const fields = await chosenFor(req.payload, url)
    if (fields) targets.set(url, fields)
  }
  return targets.size > 0 ? { ...data, body: withTargets(data.body, targets) } : data
}

/** The fields of a link that is chosen, for an address that is typed; undefined where it's no text's of ours, or leads within one. */
async function chosenFor(payload: Payload, url: string): Promise<object | undefined> {
  const { siteUrl } = readSettings()
  if (!URL.canParse(url, siteUrl)) return undefined
  const { origin, pathname, search, hash } = new URL(url, siteUrl)
  const isOurs = origin === siteUrl && (url.startsWith('/') || url.startsWith(siteUrl))
  const text = isOurs && !search && !hash ? await textAt(payload, pathname) : undefined
  return text && { linkType: 'internal', url: '', doc: { relationTo: text.collection, value: text.id } }
}

type TypedLink = z.output<typeof typedLink>

function typedLinksIn(value: unknown): TypedLink[] {
  if (typeof value !== 'object' || value === null) return []
  const link = typedLink.safeParse(value).data
  return [...(link ? [link] : []), ...Object.values(value).flatMap(typedLinksIn)]
}

/** The same tree of the editor, with what these addresses stand for. */
function withTargets(value: unknown, targets: ReadonlyMap<string, object>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withTargets(item, targets))
  if (typeof value !== 'object' || value === null) return value
  const link = typedLink.safeParse(value).data
  const target = link && targets.get(link.fields.url)
  if (target) return { ...value, fields: { ...link.fields, ...target } }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withTargets(item, targets)]))
}
