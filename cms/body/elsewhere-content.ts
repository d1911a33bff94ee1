import { z } from 'zod'
import { isWebAddress } from '@/editions/href'
import { readAddress } from '@/editions/link-address'
import type { Elsewhere, Picture } from '@/editions/model'
import type { LinkProblem } from './link-problems'

/** Minutes and seconds, and hours where there are any. */
export const lengthPattern = /^(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)$/

/** An address on the web as it was typed, or why it can't be one. */
export function webAddress(typed: string): { href: string } | { problem: LinkProblem } {
  const read = readAddress(typed)
  return 'problem' in read || isWebAddress(read.href) ? read : { problem: 'addressWeb' }
}

const words = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

/** What the block's fields store. */
export const elsewhereShape = {
  shows: z.enum(['video', 'map']).catch('video'),
  picture: z.unknown().optional(),
  title: words,
  url: words,
  text: words,
  length: words,
  captions: z.enum(['yes', 'no']).nullish().catch(null),
}
type Stored = z.output<z.ZodObject<typeof elsewhereShape>>

/** What the fields say, or why that can't be. */
export function toElsewhere(stored: Stored, picture?: Picture): Elsewhere | { problem: LinkProblem } {
  const { shows, title, url, text, captions } = stored
  const address = webAddress(url)
  if ('problem' in address) return address
  const seconds = secondsOf(stored.length)
  return {
    shows,
    ...(picture && { picture }),
    title,
    href: address.href,
    ...(text && { text }),
    ...(shows === 'video' && seconds > 0 && { seconds }),
    ...(shows === 'video' && captions && { isCaptioned: captions === 'yes' }),
  }
}

/** What the fields store of it: the inverse of `toElsewhere`. */
export function fromElsewhere({ shows, title, href, text, seconds, isCaptioned }: Elsewhere) {
  return {
    ...{ shows, title, url: href, text },
    ...(seconds !== undefined && { length: asLength(seconds) }),
    ...(isCaptioned !== undefined && { captions: isCaptioned ? 'yes' : 'no' }),
  }
}

function secondsOf(typed: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] = lengthPattern.exec(typed.trim()) ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

function asLength(seconds: number): string {
  const hours = Math.floor(seconds / 3600)
  const rest = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'))
  return [...(hours > 0 ? [String(hours)] : []), ...rest].join(':')
}
