import { statSync } from 'node:fs'
import { StorageFault } from './sqlite-statements'

/** The path that a `file:` address of SQLite names, as libsql reads it. */
export function fileOf(url: string): string {
  return decodeURIComponent(url.replace(/^file:(\/\/(localhost)?(?=\/))?/, '').replace(/[?#].*$/, ''))
}

/**
 * What notices that a database's file or its write-ahead log is no longer the one that is open: a removed file goes on
 * taking writes until its process ends, and then they are gone. Takes microseconds. To be called first when it's opened.
 */
export function watchFiles(file: string): () => void {
  const known = new Map<string, string>()
  return () => {
    for (const name of [file, `${file}-wal`]) {
      const before = known.get(name)
      const now = identityOf(name)
      if (now !== undefined && before === undefined) known.set(name, now)
      else if (now !== before) throw new StorageFault('gone')
    }
  }
}

function identityOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev}/${found.ino}`
}
