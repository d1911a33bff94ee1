import type { Where } from 'payload'

/** What of an edition's document says whether the public may read it, as Payload gives it. */
export type EditionState = {
  _status?: 'draft' | 'published' | null
  withdrawal?: { outcome?: string | null } | null
  /** ISO 8601, UTC. */
  publishedAt?: string | null
}

/**
 * The one rule for what the public may read: an edition that is published, dated, and not withdrawn. It's written in
 * this file only, three times: as a predicate, as a condition for Payload (`wherePublic`) and as SQL (`publicSql`).
 * `content/public.test.ts` holds them, and all that readers and machines are given, to one another.
 *
 * A condition that is added (say, a time of publication that has come) goes into all three, and what it reads into
 * `EditionState`; the compiler then names who doesn't select it. What is kept beside the documents is brought up to
 * date when a document is saved (`news_entries` by `cms/news/entries.ts`, the search index by
 * `cms/publishing/search-index.ts`): a condition that comes true with time must also be asked where those are read.
 */
export function isPublic({ _status, withdrawal, publishedAt }: EditionState): boolean {
  return _status === 'published' && !withdrawal?.outcome && Boolean(publishedAt)
}

/** `isPublic` for a search by Payload in a collection of editions. */
export function wherePublic(): Where {
  return {
    _status: { equals: 'published' },
    'withdrawal.outcome': { exists: false },
    publishedAt: { exists: true },
  }
}

/** `isPublic` for a statement that reads a table of editions; `table` is its name or alias there. */
export function publicSql(table: string): string {
  return `(${table}._status = 'published' AND ${table}.withdrawal_outcome IS NULL AND ${table}.published_at IS NOT NULL)`
}
