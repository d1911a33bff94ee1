import { addressOf } from '@/i18n/addresses'
import { routing } from '@/i18n/routing'
import { readSettings } from '@/settings'

/** Milliseconds that the hub may take. */
const timeout = 10_000

/**
 * Tells the WebSub hub of the settings, if there is one, that the feeds have something new; it fetches them and tells
 * those who follow. @throws when it doesn't take it
 */
export async function tellHub(): Promise<void> {
  const { webSubHub, siteUrl } = readSettings()
  if (!webSubHub) return
  const feeds = routing.locales.flatMap((locale) => [
    addressOf(locale, '/news/atom.xml'),
    addressOf(locale, '/feed.json'),
  ])
  const body = new URLSearchParams([
    ['hub.mode', 'publish'],
    ...feeds.map((feed) => ['hub.url', siteUrl + feed]),
  ])
  const answer = await fetch(webSubHub, { method: 'POST', body, signal: AbortSignal.timeout(timeout) })
  if (!answer.ok) throw new Error(`The hub answered ${answer.status}`)
}
