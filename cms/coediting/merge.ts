import { dequal } from 'dequal'

type Fields = Readonly<Record<string, unknown>>

/** What comes of a save that began from `base` while others saved `current`. */
export type Merge = {
  /** `mine`, with what only the others changed taken over. */
  data: Fields
  /** Fields that both changed, and differently. */
  conflicts: string[]
}

/** Kept by the CMS or by rules of ours, not written by anybody. */
const kept = new Set(['id', 'createdAt', 'updatedAt', '_status', 'age', 'work', 'settled', 'lastWriter'])

/**
 * Brings together, field by field, what several people made of one text (a three-way merge). A field that only one side
 * changed is as that side left it; one that both changed alike is no conflict.
 */
export function merge(base: Fields, current: Fields, mine: Fields): Merge {
  const data: Record<string, unknown> = { ...mine }
  const conflicts: string[] = []
  const changedByOthers = new Set(changes(base, current))
  for (const name of changes(current, mine).filter((changed) => changedByOthers.has(changed)))
    if (saysTheSame(base[name], mine[name])) data[name] = current[name]
    else conflicts.push(name)
  return { data, conflicts }
}

/** The fields of `after` that say something else than in `before`. */
export function changes(before: Fields, after: Fields): string[] {
  return Object.keys(after).filter((name) => !kept.has(name) && !saysTheSame(before[name], after[name]))
}

/** Forms send empty texts, and groups without values, for what isn't there. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return dequal(plain(one), plain(other))
}

function plain(value: unknown): unknown {
  if (value === '' || value === null) return undefined
  if (typeof value !== 'object') return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : undefined
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const said = plain(inner)
    return said === undefined ? [] : [[name, said] as const]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
