import type { Pages } from './pages.ts'

/**
 * Reads pages (by their keys) one after another, while the app runs. Right after a start its code isn't compiled yet, and
 * the first searches take two to ten times as long as later ones: no reader need be the one who waits for that.
 */
export async function readFirst(pages: Pages, keys: readonly string[], isUp: () => boolean): Promise<void> {
  for (const key of keys) {
    if (!isUp()) return
    await pages.read(key)
  }
}
