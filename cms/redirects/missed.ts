import type { Payload } from 'payload'
import { addressCheck } from '../links/internal'
import type { MissedAddress } from '../payload-types'

/** As many as are shown. */
const most = 50

export type Missed = Pick<MissedAddress, 'path' | 'count' | 'lastAt'>

/** The addresses asked for in vain most often that still lead nowhere. */
export async function missedAddresses(payload: Payload): Promise<Missed[]> {
  const wish = { collection: 'missed-addresses', sort: '-count', limit: 2 * most } as const
  const { docs } = await payload.find({ ...wish, depth: 0, pagination: false })
  const paths = docs.map(({ path }) => path)
  const led = await payload.find({
    collection: 'redirects',
    where: { from: { in: paths } },
    depth: 0,
    pagination: false,
  })
  const known = new Set(led.docs.map(({ from }) => from))
  const problemOf = await addressCheck(payload)
  const lost: Missed[] = []
  for (const one of docs)
    if (lost.length < most && !known.has(one.path) && (await problemOf(one.path)) !== undefined)
      lost.push(one)
  return lost
}
