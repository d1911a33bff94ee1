/** A page in the tree as editors arrange it; `parent` is the id of the page above, null at the top. */
export type Place = {
  id: number
  parent: number | null
  order: number
  title: string
  language: string
  /** Of the version that stands in the editor: a move says what it began from. ISO 8601. */
  updatedAt: string
  state: 'draft' | 'published' | 'withdrawn'
}

/** Where a page is to stand: below `parent`, before the page `before`, or last. */
export type Spot = { parent: number | null; before: number | null }

export const steps = ['up', 'down', 'out', 'in'] as const
export type Step = (typeof steps)[number]

/** Where what is dragged is let go: before a page, below it as its last, or after it. */
export type Zone = 'before' | 'into' | 'after'

/** What stands below a page, or at the top, in its order; what has the same goes by its title. */
export function childrenOf(places: readonly Place[], parent: number | null): Place[] {
  return places
    .filter((place) => place.parent === parent)
    .sort((one, other) => one.order - other.order || one.title.localeCompare(other.title, 'sv'))
}

/** Where a step takes a page; undefined where there is no such place. */
export function spotAfter(places: readonly Place[], page: Place, step: Step): Spot | undefined {
  const siblings = childrenOf(places, page.parent)
  const at = siblings.findIndex(({ id }) => id === page.id)
  const { parent } = page
  const above = places.find(({ id }) => id === parent)
  const [previous, next] = [siblings[at - 1], siblings[at + 1]]
  switch (step) {
    case 'up':
      return previous && { parent, before: previous.id }
    case 'down':
      return next && { parent, before: siblings[at + 2]?.id ?? null }
    case 'in':
      return previous && { parent: previous.id, before: null }
    case 'out':
      return above && { parent: above.parent, before: siblingAfter(places, above) }
  }
}

/** Where a page stands when it's let go on another; undefined for itself and what stands below it. */
export function spotOn(places: readonly Place[], page: Place, target: Place, zone: Zone): Spot | undefined {
  for (let up: Place | undefined = target; up; up = places.find(({ id }) => id === up?.parent))
    if (up.id === page.id) return undefined
  if (zone === 'into') return { parent: target.id, before: null }
  const before = zone === 'before' ? target.id : siblingAfter(places, target)
  return { parent: target.parent, before: before === page.id ? siblingAfter(places, page) : before }
}

function siblingAfter(places: readonly Place[], page: Place): number | null {
  const siblings = childrenOf(places, page.parent)
  return siblings[siblings.findIndex(({ id }) => id === page.id) + 1]?.id ?? null
}
