import type { Place } from './branches'

/** Between the numbers that pages get, so that another fits in without their being saved. */
const gap = 10

/**
 * The numbers by which pages stand in an order, of those that need another than they have: of the one that moved to
 * `at`, or of all where its neighbours leave no room.
 */
export function ordersFor(siblings: readonly Place[], moved: Place, at: number): Map<number, number> {
  const own = between(siblings[at - 1]?.order, siblings[at]?.order)
  if (own !== undefined) return new Map([[moved.id, own]])
  const all = [...siblings.slice(0, at), moved, ...siblings.slice(at)]
  const numbered = all.map((place, index) => ({ place, order: (index + 1) * gap }))
  return new Map(
    numbered
      .filter(({ place, order }) => place.id === moved.id || place.order !== order)
      .map(({ place, order }) => [place.id, order]),
  )
}

/** A whole number between two, or beyond one; undefined where there is none. */
function between(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined) return after === undefined ? gap : after - gap
  if (after === undefined) return before + gap
  const middle = Math.floor((before + after) / 2)
  return middle > before && middle < after ? middle : undefined
}
