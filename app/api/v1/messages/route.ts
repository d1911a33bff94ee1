import { linkOf, shownMessages } from '@/content/messages'
import { routing } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { messageAddress } from '../addresses'
import { answer } from '../answers'
import type { MessageList } from '../schemas'

export const dynamic = 'force-dynamic'

/** What readers are told now, for a time: the gravest first. */
export async function GET(): Promise<Response> {
  const { siteUrl } = readSettings()
  const shown = [...(await shownMessages('banners')), ...(await shownMessages('services'))]
  const messages = await Promise.all(
    shown.map(async (message) => {
      const { id, gravity, place, titles, texts, startsAt, endsAt } = message
      const link = await linkOf(message, routing.defaultLocale)
      return {
        id: siteUrl + messageAddress(id),
        gravity,
        place: gravity === 'service' ? ('start' as const) : (place ?? 'everywhere'),
        title: given(titles),
        text: given(texts ?? {}),
        startsAt,
        endsAt,
        ...(link && { url: new URL(link.href, siteUrl).href }),
      }
    }),
  )
  return answer({ messages } satisfies MessageList)
}

/** The words by language, without those that nobody has written. */
function given(words: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([language, text]) => (text ? [[language, text]] : [])),
  )
}
