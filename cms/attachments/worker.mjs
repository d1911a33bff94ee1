/**
 * A process of its own that reads what somebody uploads as a document, so that the app's memory and its readers don't bear
 * it. It's sent one file by `inspect.ts`, answers what it found and ends. Plain JavaScript: it starts in half the time.
 */
import { boundMemory } from '../media/memory.mjs'
import { inspectOdf } from './odf.mjs'
import { inspectPdf } from './pdf.mjs'
import { Refused } from './refused.mjs'

// Far above what an honest document of the largest size takes
boundMemory(700)

process.once('message', async ({ data }) => {
  const answer = (message) => process.send(message, () => process.disconnect())
  try {
    answer({ done: await inspect(Buffer.from(data)) })
  } catch (error) {
    // What stumbles over a file is for the editor to mend
    if (!(error instanceof Refused)) console.error('A document could not be read:', error)
    answer({ refused: error instanceof Refused ? error.message : 'damaged' })
  }
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
