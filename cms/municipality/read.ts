import type { Payload } from 'payload'
import { perLocale } from '@/i18n/addresses'
import { defaultTimeZone } from '@/i18n/formats'
import { pick, type Given } from '@/i18n/pick'
import { routing, type Locale } from '@/i18n/routing'
import type { Municipality as Stored } from '../payload-types'

/** Whose site it is. What nobody has filled in is absent. */
export type Municipality = {
  names?: Record<Locale, string>
  shortNames?: Record<Locale, string>
  legalName?: string
  phone?: string
  email?: string
  hours: Given
  /** Lines: street, then postcode and town. */
  address: string[]
  /** `file` is its address from the root of the site; the size is in pixels. */
  logo?: { file: string; width: number; height: number }
  /** Like `#0a3d7c`. */
  primaryColour?: string
  accentColour?: string
  publisher?: string
  accounts: { name: string; url: string }[]
  /** A name of the IANA time zone database. */
  timeZone: string
}

/** What the site knows of its municipality, as readers may have it. */
export async function readMunicipality(payload: Payload): Promise<Municipality> {
  const stored = await payload.findGlobal({ slug: 'municipality', depth: 1 })
  const { legalName, phone, email, primaryColour, accentColour, publisher } = stored
  const [names, shortNames] = [inAll(stored.names), inAll(stored.shortNames)]
  const logo = logoOf(stored)
  return {
    ...(names && { names }),
    ...(shortNames && { shortNames }),
    hours: stored.hours ?? {},
    address: (stored.address ?? '').split('\n').flatMap((line) => line.trim() || []),
    ...(legalName && { legalName }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(logo && { logo }),
    ...(primaryColour && { primaryColour }),
    ...(accentColour && { accentColour }),
    ...(publisher && { publisher }),
    accounts: (stored.accounts ?? []).map(({ name, url }) => ({ name, url })),
    timeZone: stored.timeZone || defaultTimeZone,
  }
}

/** A name is a name: a language that lacks it has the Swedish one. */
function inAll(given: Given | undefined): Record<Locale, string> | undefined {
  const fallback = pick(given, routing.defaultLocale)
  if (!fallback) return undefined
  return perLocale((locale) => given?.[locale] || fallback.text)
}

function logoOf({ logo }: Stored): Municipality['logo'] {
  if (!logo || typeof logo === 'number' || !logo.url) return undefined
  const { url, width, height } = logo
  return { file: new URL(url, 'http://localhost').pathname, width: width ?? 40, height: height ?? 40 }
}
