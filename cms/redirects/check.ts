import type { PayloadRequest } from 'payload'
import { readAddress } from '@/editions/link-address'
import { tidied } from '@/i18n/tidied'
import { say } from '../editor-language'
import { addressCheck } from '../links/internal'
import { problems } from './labels'

/** The address as readers' are looked up; nothing, which is refused, where it can't be read. */
export function tidyFrom(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return tidied(decodeURIComponent(value.trim()))
  } catch {
    return ''
  }
}

/** Served by other parts of the site than its pages: nothing there is ever looked up. */
const beside = /^\/(admin|api|_next|sitemaps|\.well-known)(\/|$)/

/** What is wrong with an address that is to lead on, in the editor's language; true for one that may. */
export async function checkFrom(value: unknown, req: PayloadRequest): Promise<string | true> {
  if (typeof value !== 'string' || !/^\/[^?#]*$/.test(value)) return say(req, problems.fromPath)
  const problemOf = await addressCheck(req.payload)
  if (beside.test(value) || (await problemOf(value)) !== 'missing') return say(req, problems.fromTaken)
  return true
}

/** What is wrong with where it's to lead; true for what is there, as far as this site knows. */
export async function checkTo(value: unknown, req: PayloadRequest): Promise<string | true> {
  const read = typeof value === 'string' ? readAddress(value) : { problem: 'addressMissing' }
  if (!('href' in read) || !/^(\/|https?:)/.test(read.href)) return say(req, problems.toWrong)
  if (!read.href.startsWith('/')) return true
  const problemOf = await addressCheck(req.payload)
  return (await problemOf(read.href)) === undefined || say(req, problems.toNowhere)
}
