import { StorageFault } from './sqlite-statements'

/**
 * Why what was asked can't be stored or read, whatever was asked: no room on the disk, a disk or database that takes no
 * writing, others who write for too long, or a database that doesn't answer.
 */
export type Trouble = 'full' | 'readOnly' | 'busy' | 'gone'

/** Codes of SQLite, of the system and of PostgreSQL, by how they begin. */
const codes: Record<Trouble, RegExp> = {
  full: /^(SQLITE_FULL|SQLITE_IOERR_(WRITE|SHMSIZE)|ENOSPC|EDQUOT|53100)/,
  readOnly: /^(SQLITE_READONLY|EROFS|25006)/,
  busy: /^(SQLITE_(BUSY|LOCKED)|53[23]00|55P03|57014|40001|40P01)/,
  gone: /^(SQLITE_(CANTOPEN|CORRUPT|NOTADB|IOERR)|08|57P0|ECONN|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EPIPE)/,
}

/** What is wrong, for an operator. */
export const troubles: Record<Trouble, string> = {
  full: 'The disk of DATA_DIR or of the database is full. Make room (docs/operating.md).',
  readOnly: 'The disk of DATA_DIR or the database can only be read.',
  busy: 'Others use the database, and it can’t be had.',
  gone: 'The database can’t be reached or read.',
}

/** What `pg` says, without a code, of a connection that it can't get or has lost. */
const lost =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/

/** What is wrong with the database or the disk, if that is why something failed. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof StorageFault)
    return error.kind === 'gone' ? 'gone' : (troubleOf(error.cause) ?? 'busy')
  const code = 'code' in error ? String(error.code) : ''
  const kinds = ['full', 'readOnly', 'busy', 'gone'] as const
  const found = kinds.find((kind) => codes[kind].test(code))
  return found ?? (lost.test(error.message) ? 'gone' : troubleOf(error.cause))
}
