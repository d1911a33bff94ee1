import type { InStatement } from '@libsql/client'

/**
 * Why a database can't be written to now: others have written for too long, the transaction has ended, its files are
 * gone from under it.
 */
export class StorageFault extends Error {
  constructor(
    readonly kind: 'busy' | 'ended' | 'gone',
    options?: ErrorOptions,
  ) {
    super(sentences[kind], options)
  }
}

const sentences = {
  busy: 'Others have been writing to the database for too long.',
  ended: 'The transaction has ended: a statement of it failed, or it was left alone for too long.',
  gone: 'The files of the database were removed or replaced while the site runs. Nothing is written until it is started again.',
}

/** Whether a statement changes nothing: one that begins like a query. A connection for reading refuses what isn't. */
export function isReading(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql
  if (/^\s*with\b/i.test(sql)) return !/\b(insert|update|delete|replace)\b/i.test(sql)
  return /^\s*(select|explain|values)\b/i.test(sql)
}

/** Whether a statement looks at what indexes are worth. */
export function isAnalysis(statement: InStatement): boolean {
  return /^\s*analyze\b/i.test(typeof statement === 'string' ? statement : statement.sql)
}

/** Whether another process writes at the moment. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code))
}
