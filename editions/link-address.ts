import { z } from 'zod'
import { withoutDetour } from './detours'
import { encoded, encodedPart } from './href'

/** Why an address that an editor typed can't be one. */
export type AddressProblem =
  `address${'Missing' | 'Scheme' | 'Blank' | 'Host' | 'Secret' | 'Email' | 'Phone' | 'Place'}`

export type ReadAddress = { href: string } | { problem: AddressProblem }

/**
 * Reads an address as an editor typed it: what is plainly meant is mended (`www.boras.se`, `https:example.org/x`,
 * `tel:033-35 70 00`, an e-mail address, a redirect through a search engine), and the rest is a problem.
 */
export function readAddress(typed: string): ReadAddress {
  const text = typed.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  if (!text) return { problem: 'addressMissing' }
  if (text.startsWith('#')) return placeOnPage(text)
  if (text.startsWith('/')) return placeOnSite(text)
  const [, scheme = '', rest = ''] = /^([a-z][a-z\d+.-]*):(.*)$/i.exec(text) ?? []
  switch (scheme.toLowerCase()) {
    case 'http':
    case 'https':
      return onTheWeb(scheme.toLowerCase(), rest)
    case 'mailto':
      return toMail(rest)
    case 'tel':
      return toPhone(rest)
    case '':
      return withoutScheme(text)
    default:
      return { problem: 'addressScheme' }
  }
}

/** A number as a phone dials it (RFC 3966): `033-35 70 00` is `033357000`; undefined for what isn't one. */
export function dialable(number: string): string | undefined {
  const isWorldwide = /^\s*\+/.test(number)
  const digits = (isWorldwide ? number.replace(/\(0\)/, '') : number).replace(/[\s\p{Pd}().+/]/gu, '')
  return /^\d{3,15}$/.test(digits) ? (isWorldwide ? `+${digits}` : digits) : undefined
}

/** What nothing stands before is told by its look. */
function withoutScheme(text: string): ReadAddress {
  if (text.includes('@') && !text.includes('/')) return toMail(text)
  if (/^[\d+(]/.test(text) && dialable(text)) return toPhone(text)
  if (/^www\./i.test(text)) return onTheWeb('https', text)
  return { problem: 'addressScheme' }
}

function placeOnPage(text: string): ReadAddress {
  return /^#[^\s#]+$/.test(text) ? { href: text } : { problem: 'addressPlace' }
}

function placeOnSite(text: string): ReadAddress {
  if (/\s/.test(text)) return { problem: 'addressBlank' }
  // A browser reads what begins with two strokes as another host
  if (/^\/[/\\]/.test(text)) return { problem: 'addressHost' }
  return { href: encoded(withStrokes(text)) }
}

function onTheWeb(scheme: string, rest: string): ReadAddress {
  if (/\s/.test(rest)) return { problem: 'addressBlank' }
  const address = `${scheme}://${withStrokes(rest).replace(/^\/*/, '')}`
  if (!URL.canParse(address)) return { problem: 'addressHost' }
  const url = new URL(address)
  if (url.username || url.password) return { problem: 'addressSecret' }
  if (!isHost(url.hostname)) return { problem: 'addressHost' }
  const direct = withoutDetour(address)
  return direct === address ? { href: encoded(address) } : readAddress(direct)
}

/** Browsers read a backslash before the query as a stroke. */
function withStrokes(address: string): string {
  return address.replace(/^[^?#]*/, (path) => path.replaceAll('\\', '/'))
}

/** A name with a dot in it, that ends as names do, or a number of the old or new kind. */
function isHost(host: string): boolean {
  return /^\[.*\]$/.test(host) || /^([^.]+\.)+(\p{L}[\p{L}\p{N}-]+|\d{1,3})$/u.test(host)
}

function toMail(rest: string): ReadAddress {
  const [address = '', query] = rest.split(/\?(.*)/s)
  const mailbox = address.trim().replace(/^\/+/, '')
  const behind = query ? `?${encodedPart(query)}` : ''
  return z.email().safeParse(mailbox).success
    ? { href: `mailto:${mailbox}${behind}` }
    : { problem: 'addressEmail' }
}

function toPhone(rest: string): ReadAddress {
  const number = dialable(rest)
  return number ? { href: `tel:${number}` } : { problem: 'addressPhone' }
}
