import { Worker } from 'node:worker_threads'

/** Ends this process once it takes more memory than so many megabytes. A thread beside, as what reads may never come to rest. */
export function boundMemory(megabytes) {
  const most = megabytes * 1024 * 1024
  const watch = `setInterval(() => process.memoryUsage.rss() > ${most} && process.kill(process.pid, 'SIGKILL'), 50)`
  new Worker(watch, { eval: true }).unref()
}
