import type { Where } from 'payload'

/** What of an edition's document says whether the public may read it, as Payload gives it. */
export type EditionState = {
  _status?: 'draft' | 'published' | null
  withdrawal?: { outcome?: string | null } | null
  /** ISO 8601, UTC. */
  publishedAt?: string | null
}

/**
 * The one rule for what the public may read: an edition that is published, whose date has come, and that isn't withdrawn. It's written in
 * this file only, three times: as a predicate, as a condition for Payload (`wherePublic`) and as SQL (`publicSql`).
 * `content/public.test.ts` holds them, and all that readers and machines are given, to one another.
 *
 * A condition that is added goes into all three, and what it reads into
 * `EditionState`; the compiler then names who doesn't select it. What is kept beside the documents is brought up to
 * date when a document is saved (`news_entries` by `cms/news/entries.ts`, the search index by
 * `cms/publishing/search-index.ts`); what comes true with time, `cms/publishing/due.ts` brings in.
 */
export function isPublic({ _status, withdrawal, publishedAt }: EditionState): boolean {
  return (
    _status === 'published' &&
    !withdrawal?.outcome &&
    Boolean(publishedAt && Date.parse(publishedAt) <= Date.now())
  )
}

/** `isPublic` for a search by Payload in a collection of editions. */
export function wherePublic(): Where {
  return {
    _status: { equals: 'published' },
    'withdrawal.outcome': { exists: false },
    publishedAt: { less_than_equal: new Date().toISOString() },
  }
}

/** What isn't dated in the future while published, as an import may bring it: of that nobody knows yet that it will be. */
export function whereKnown(): Where {
  const now = new Date().toISOString()
  return { or: [{ _status: { not_equals: 'published' } }, { publishedAt: { less_than_equal: now } }] }
}

/** `isPublic` for a statement that reads a table of editions; `table` is its name or alias there. Holds for the moment it's made. */
export function publicSql(table: string): string {
  const now = new Date().toISOString()
  return `(${table}._status = 'published' AND ${table}.withdrawal_outcome IS NULL AND ${table}.published_at <= '${now}')`
}
