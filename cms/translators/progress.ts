import { z } from 'zod'
import { agedParts, translationAge } from '@/editions/age'
import type { Revision } from '@/editions/model'
import type { PartId } from '@/editions/units'

/**
 * How far the making of a translation has come, by the parts of its original: `follows` is the revision of the original that
 * the part's words were written for; `machine`, that a machine wrote them and nobody has said that they are right.
 */
export const progressSchema = z.record(
  z.string(),
  z.strictObject({ follows: z.int().min(1), state: z.enum(['open', 'machine', 'done']) }),
)
export type Progress = z.output<typeof progressSchema>

/** `reopened`: it was done with, and the original has changed since. */
export type PartState = Progress[string]['state'] | 'reopened'

/** What is kept of a document's progress; `null` for one whose translation wasn't made part by part. */
export function progressOf({ progress }: { progress?: unknown }): Progress | null {
  return progressSchema.safeParse(progress).data ?? null
}

/** Answers for each revision of an original, given from the first, which parts of the latest it doesn't know. */
export function changesSince(history: readonly Revision[]): (number: number) => ReadonlySet<PartId> {
  const known = new Map<number, ReadonlySet<PartId>>()
  return (number) => {
    const found = known.get(number)
    if (found) return found
    const followed = history[number - 1]
    const age = followed && translationAge(followed, history.slice(number))
    const parts = new Set(age ? agedParts(age) : [])
    known.set(number, parts)
    return parts
  }
}

/** Where a part stands, by what is kept of it and by what its original has become since. */
export function stateOf(
  part: PartId,
  entry: Progress[string] | undefined,
  changed: (number: number) => ReadonlySet<PartId>,
): PartState {
  if (!entry || entry.state === 'open') return 'open'
  return changed(entry.follows).has(part) ? 'reopened' : entry.state
}

/** The same, once somebody has said that the whole follows a revision: what a machine wrote goes on waiting to be read. */
export function following(progress: Progress, follows: number): Progress {
  return Object.fromEntries(
    Object.entries(progress).map(([part, entry]) => [
      part,
      entry.state === 'machine' ? entry : { follows, state: 'done' as const },
    ]),
  )
}

export function hasMachineWords(progress: Progress | null): boolean {
  return Object.values(progress ?? {}).some(({ state }) => state === 'machine')
}
