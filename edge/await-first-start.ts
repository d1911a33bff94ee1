import type { AppProcess } from './app-process'
import type { Limiter } from './limiter'

/**
 * Has requests wait for the first answer of the app, so that none is refused while a new version takes over; not longer
 * than `timeout` milliseconds, and not for an app that ends instead. The function says whether they wait still.
 */
export function awaitFirstStart(app: AppProcess, limiters: Limiter[], timeout: number): () => boolean {
  let isAwaited = true
  const admit = () => {
    if (!isAwaited) return
    isAwaited = false
    clearTimeout(timer)
    for (const limiter of limiters) limiter.open()
  }
  const timer = setTimeout(admit, timeout)
  app.once('up', admit).once('ended', admit)
  return () => isAwaited
}
