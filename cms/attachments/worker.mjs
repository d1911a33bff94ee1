/**
 * A process of its own that reads what somebody uploads as a document, so that the app's memory and its readers don't bear
 * it. It's sent one file by `inspect.ts`, answers what it found and ends. Plain JavaScript: it starts in half the time.
 */
import { Worker } from 'node:worker_threads'
import { inspectOdf } from './odf.mjs'
import { inspectPdf } from './pdf.mjs'
import { Refused } from './refused.mjs'

/** In bytes: far above what an honest document of the largest size takes. */
const mostMemory = 700 * 1024 * 1024

// A thread beside, as what reads a hostile file may never come to rest
const watch = `setInterval(() => process.memoryUsage.rss() > ${mostMemory} && process.kill(process.pid, 'SIGKILL'), 50)`
new Worker(watch, { eval: true }).unref()

process.once('message', async ({ data }) => {
  try {
    process.send({ done: await inspect(Buffer.from(data)) })
  } catch (error) {
    // What stumbles over a file is for the editor to mend
    if (!(error instanceof Refused)) console.error('A document could not be read:', error)
    process.send({ refused: error instanceof Refused ? error.message : 'damaged' })
  }
  process.disconnect()
})

/** By its first bytes, whatever it's called. */
async function inspect(bytes) {
  const begins = (...starts) => starts.some((start) => bytes.subarray(0, start.length).equals(start))
  const latin = (text) => Buffer.from(text, 'latin1')
  if (begins(latin('%PDF-'))) return inspectPdf(bytes)
  if (begins(latin('PK\x03\x04'))) return inspectOdf(bytes)
  if (begins(latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), latin('{\\rtf'))) throw new Refused('isOffice')
  if (
    begins(
      latin('\xff\xd8\xff'),
      latin('\x89PNG'),
      latin('GIF8'),
      latin('RIFF'),
      latin('II*\0'),
      latin('MM\0*'),
    )
  )
    throw new Refused('isPicture')
  throw new Refused(bytes.subarray(0, 1024).includes('%PDF-') ? 'damaged' : 'isNeither')
}
