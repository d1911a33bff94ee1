type Work = {
  /** Milliseconds from the end of one time to the start of the next. */
  pause: number
  /** Milliseconds until the first time. */
  first?: number
  /** What the log says of a time that failed; the next one comes all the same. */
  failed: string
}

/** Does something again and again while the app runs, never twice at once. Keeps no process alive. */
export function repeat(
  { logger }: { logger: { error: (entry: { err: unknown; msg: string }) => void } },
  work: () => Promise<void>,
  { pause, first = 0, failed }: Work,
): void {
  const once = async () => {
    try {
      await work()
    } catch (err) {
      logger.error({ err, msg: failed })
    }
    setTimeout(() => void once(), pause).unref()
  }
  setTimeout(() => void once(), first).unref()
}
