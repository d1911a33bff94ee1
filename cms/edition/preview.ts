import { createHmac, timingSafeEqual } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { isLocale, routing } from '@/i18n/routing'
import type { EditionCollection } from './lookups'

const days = 24 * 60 * 60 * 1000

/** How long a link to a draft works. */
const validFor = 7 * days

/** Beside the text, as on a telephone and on a wide screen; in pixels. */
export const previewSizes = [
  { name: 'phone', label: '390 × 844', width: 390, height: 844 },
  { name: 'wide', label: '1280 × 800', width: 1280, height: 800 },
]

/** A link to the draft as it stands whenever it's opened; it can be shared with people who have no account, for a week. */
export function previewAddress(
  collection: EditionCollection,
  doc: Record<string, unknown>,
  { payload }: Pick<PayloadRequest, 'payload'>,
): string | null {
  const id = doc.id
  if (typeof id !== 'number') return null
  const language = isLocale(doc.language) ? doc.language : routing.defaultLocale
  const until = Date.now() + validFor
  const query = new URLSearchParams({
    until: String(until),
    key: sign(payload.secret, collection, id, until),
  })
  const prefix = language === routing.defaultLocale ? '' : `/${language}`
  return `${prefix}/preview/${collection}/${id}?${query.toString()}`
}

/**
 * True when the link was made by this site, hasn't expired, and was made after `ended`, when all links to the text were last
 * ended. Times are in milliseconds since 1970.
 */
export function mayPreview(
  secret: string,
  link: { collection: string; id: number; until: number; key: string },
  ended: number,
): boolean {
  const { collection, id, until, key } = link
  const expected = Buffer.from(sign(secret, collection, id, until))
  const given = Buffer.from(key)
  if (until <= Date.now() || until - validFor <= ended) return false
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function sign(secret: string, collection: string, id: number, until: number): string {
  return createHmac('sha256', secret).update(`preview/${collection}/${id}/${until}`).digest('base64url')
}
