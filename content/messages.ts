import { cache } from 'react'
import { relationId } from '@/cms/edition/lookups'
import { whereShown } from '@/cms/messages/state'
import type { Message as StoredMessage } from '@/cms/payload-types'
import { addressOf } from '@/i18n/addresses'
import { pick, type Picked } from '@/i18n/pick'
import type { Locale } from '@/i18n/routing'
import { pageLink } from './menu'
import { editionsFor } from './news'
import { cms } from './payload'

export type Gravity = StoredMessage['gravity']

/** What must be said for a time, in a reader's language or marked with its own. */
export type Message = {
  id: number
  gravity: Gravity
  title: Picked
  text?: Picked
  /** ISO 8601, UTC. */
  startsAt: string
  endsAt: string
  updatedAt: string
  /** Where more is said: a text of this site by its title, or an address alone. */
  link?: { href: string; label?: Picked }
  /** The address at and below which it stands; absent where it stands everywhere. */
  below?: string
}

/** The gravest first, and of those the latest. */
const order: readonly Gravity[] = ['crisis', 'important', 'service']

/** What readers are shown now above pages, or on the start page, as editors wrote it. Read once for a rendering. */
export const shownMessages = cache(async (kind: 'banners' | 'services'): Promise<StoredMessage[]> => {
  const payload = await cms([kind])
  const { docs } = await payload.find({
    collection: 'messages',
    where: {
      and: [whereShown(), { gravity: { [kind === 'services' ? 'equals' : 'not_equals']: 'service' } }],
    },
    sort: '-startsAt',
    pagination: false,
    depth: 0,
  })
  return docs.sort((one, other) => order.indexOf(one.gravity) - order.indexOf(other.gravity))
})

/** Messages above the page at an address. The page that one leads to says it itself. */
export async function bannersAt(locale: Locale, address: string): Promise<Message[]> {
  const start = addressOf(locale, '/')
  return (await banners(locale)).filter(({ below, link }) => {
    if (link?.href === address) return false
    return !below || address === below || (below !== start && address.startsWith(`${below}/`))
  })
}

/** Crisis and important messages, wherever they stand; not those whose page isn't public. */
export async function banners(locale: Locale): Promise<Message[]> {
  const stored = await shownMessages('banners')
  const messages = await Promise.all(
    stored.map(async (one) => {
      const below = await placeOf(one, locale)
      return below === null ? [] : [{ ...(await messageFor(one, locale)), ...(below && { below }) }]
    }),
  )
  return messages.flat()
}

/** Messages about services, for the start page. */
export async function serviceMessages(locale: Locale): Promise<Message[]> {
  const stored = await shownMessages('services')
  return Promise.all(stored.map((one) => messageFor(one, locale)))
}

/** The address at and below which it stands; undefined for everywhere, null for nowhere. */
async function placeOf({ place, page }: StoredMessage, locale: Locale): Promise<string | undefined | null> {
  if (!place || place === 'everywhere') return undefined
  if (place !== 'page') return addressOf(locale, place === 'start' ? '/' : '/news')
  return (await pageLink(locale, relationId(page) ?? 0))?.href ?? null
}

async function messageFor(stored: StoredMessage, locale: Locale): Promise<Message> {
  const { id, gravity, titles, texts, title, startsAt, endsAt, updatedAt } = stored
  const text = pick(texts, locale)
  const link = await linkOf(stored, locale)
  return {
    ...{ id, gravity, startsAt, endsAt, updatedAt },
    title: pick(titles, locale) ?? { text: title ?? '' },
    ...(text && { text }),
    ...(link && { link }),
  }
}

/** Where more is said; undefined when that isn't public. */
export async function linkOf({ target, url }: StoredMessage, locale: Locale): Promise<Message['link']> {
  if (url) return { href: url }
  const id = relationId(target?.value)
  if (!target || id === undefined) return undefined
  if (target.relationTo === 'pages') {
    const page = await pageLink(locale, id)
    return (page && { href: page.href, label: { ...page, text: page.label } }) || undefined
  }
  const [news] = await editionsFor(locale, [id])
  if (!news) return undefined
  const { language, slug, title } = news
  const label = { text: title, ...(language !== locale && { language }) }
  return { href: addressOf(locale, '/news/[slug]', { slug }), label }
}
