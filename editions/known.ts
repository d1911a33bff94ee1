/** The wording of every part of a content, by id; equal wordings look the same to a reader. */
export type Parts = Map<string, string>

/** A part of the original that the translator knows, in all wordings that were said to mean the same. */
export type KnownPart = {
  /** Its address in the followed revision; `null` for one that a minor revision added. */
  followedAt: string | null
  /** Where it was seen last. */
  at: string
  wordings: Set<string>
  /** A minor revision took it away. */
  dismissed: boolean
}

/** A part as the translator met it. */
export function know(followedAt: string | null, at: string, wording: string): KnownPart {
  return { followedAt, at, wordings: new Set([wording]), dismissed: false }
}

/** Which parts say what the translator knows: at a known address first, then wherever a known part came back. */
export function recognise(known: readonly KnownPart[], parts: Parts): Map<string, KnownPart> {
  const found = new Map<string, KnownPart>()
  const free = new Set(known)
  const take = (id: string | null, one: KnownPart) => {
    if (id === null || found.has(id) || !one.wordings.has(parts.get(id) ?? '')) return
    found.set(id, one)
    free.delete(one)
  }
  for (const one of known) take(one.followedAt, one)
  for (const one of [...free]) take(one.at, one)
  for (const id of parts.keys()) for (const one of [...free]) take(id, one)
  for (const [id, one] of found) Object.assign(one, { at: id, dismissed: false })
  return found
}

/** A minor revision changes no meaning: what it makes of known parts is known, and what it adds or takes away too. */
export function learn(
  known: KnownPart[],
  recognised: Map<string, KnownPart>,
  before: Parts,
  after: Parts,
): void {
  for (const [id, key] of after) {
    const one = recognised.get(id)
    if (one) one.wordings.add(key)
    else if (!before.has(id)) known.push(know(null, id, key))
  }
  for (const [id, one] of recognised) if (!after.has(id)) one.dismissed = true
}
