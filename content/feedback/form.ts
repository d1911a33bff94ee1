import { cleanText } from '@/editions/clean-text'

/** Why what a reader sent isn't taken; the readers' messages have a sentence for each. */
export type Refusal =
  'form' | 'origin' | 'trap' | 'page' | 'short' | 'long' | 'links' | 'often' | 'unavailable' | 'full'

export const refusalStatus: Record<Refusal, number> = {
  form: 400,
  origin: 403,
  trap: 400,
  page: 400,
  short: 400,
  long: 413,
  links: 400,
  often: 429,
  unavailable: 503,
  full: 507,
}

/** How many characters a text may have. */
export const textLength = { min: 5, max: 2000 }

/** Spam is links for the most part; who reports a fault seldom needs more. */
const mostLinks = 2

/** What a reader sends: whether a page was helpful, or what is wrong with it. `revision` is 0 of what is no edition: a list, the search, an address that leads nowhere. */
export type Feedback = { path: string; revision: number } & ({ vote: 'yes' | 'no' } | { text: string })

/** Reads the fields of either form at the foot of a page, or says why they can't be taken. */
export function readFeedback(fields: URLSearchParams): Feedback | Refusal {
  const path = fields.get('path') ?? ''
  const revision = Number(fields.get('revision'))
  if (!path.startsWith('/') || !Number.isSafeInteger(revision) || revision < 0) return 'form'
  const vote = fields.get('vote')
  if (vote === 'yes' || vote === 'no') return { path, revision, vote }
  if (vote !== null || !fields.has('text')) return 'form'
  // Left empty by people: it's hidden from them, and says so to who sees it all the same
  if (fields.get('subject')) return 'trap'
  const text = cleanText(fields.get('text') ?? '')
    .trim()
    .replace(/\r\n?/g, '\n')
  const length = Array.from(text).length
  if (length < textLength.min) return 'short'
  if (length > textLength.max) return 'long'
  if ((text.match(/https?:\/\/|www\./gi) ?? []).length > mostLinks) return 'links'
  return { path, revision, text }
}
