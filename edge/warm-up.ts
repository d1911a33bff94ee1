import type { PageCache } from './page-cache'

/**
 * Reads pages (by their keys) one after another while the app runs: right after a start its code isn't compiled yet, and
 * the first searches take two to ten times as long as later ones.
 */
export async function warmUp(pages: PageCache, keys: readonly string[], isUp: () => boolean): Promise<void> {
  for (const key of keys) {
    if (!isUp()) return
    await pages.read(key)
  }
}
