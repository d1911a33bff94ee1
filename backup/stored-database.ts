/** A site's database as a backup sees it. */
export interface StoredDatabase {
  kind: 'sqlite' | 'postgres'
  /** Writes all of it, as it is at one moment, into a new file while others go on writing. */
  dumpTo(file: string): Promise<void>
  /** Names of the migrations that were run; null where there are no tables yet. */
  migrations(): Promise<string[] | null>
  isEmpty(): Promise<boolean>
  /** Makes it what `dumpTo` has written. It must be empty. */
  loadFrom(file: string): Promise<void>
  /** Has it take the next key that it's started with for its own. */
  forgetKey(): Promise<void>
}
