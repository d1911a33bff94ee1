import { logger } from '@/cms/logger'
import { fromPayload } from '@/database/sql'
import { tidied } from '@/i18n/tidied'
import { withoutPersonalData } from './feedback/personal-data'
import { cms } from './payload'

/** Milliseconds from the first miss to when it's stored, together with those that come meanwhile. */
const pause = 10_000
/** Addresses that are counted in that time, and longest of them: whoever tries thousands finds no way to fill a disk. */
const [most, longest] = [200, 300]
/** Addresses that are kept: those asked for most. */
const kept = 1000

const waiting = new Map<string, number>()

/** Counts that somebody asked in vain for an address, which is undecoded. Programs and files aren't what readers ask for. */
export function noteMissed(path: string): void {
  const address = withoutPersonalData(tidied(decodeURIComponent(path)))
  if (/\.[a-z0-9]{2,5}$|\/\.|^\/wp-/.test(address) || address.length > longest) return
  if (!waiting.has(address) && waiting.size >= most) return
  if (waiting.size === 0) setTimeout(store, pause).unref()
  waiting.set(address, (waiting.get(address) ?? 0) + 1)
}

/** What can't be stored is counted no more: readers have their answer. */
function store(): void {
  storeMissed().catch((err: unknown) => {
    logger.warn({ err, msg: 'Addresses that readers asked for in vain could not be counted' })
  })
}

/** Stores what has been counted. */
export async function storeMissed(): Promise<void> {
  const now = new Date().toISOString()
  const counts = [...waiting]
  waiting.clear()
  const { db } = await cms([])
  await fromPayload(db).batch([
    ...counts.map(([path, count]) => ({
      sql: `INSERT INTO missed_addresses (path, count, last_at) VALUES (?, ?, ?) ON CONFLICT (path)
        DO UPDATE SET count = missed_addresses.count + excluded.count, last_at = excluded.last_at`,
      params: [path, count, now],
    })),
    {
      sql: `DELETE FROM missed_addresses WHERE id NOT IN
        (SELECT id FROM missed_addresses ORDER BY count DESC, last_at DESC LIMIT ?)`,
      params: [kept],
    },
  ])
}
