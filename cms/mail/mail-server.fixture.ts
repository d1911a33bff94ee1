import { once } from 'node:events'
import { after } from 'node:test'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A letter as a program for mail reads it. */
export type Letter = { to: string[]; subject: string; text: string; html: string }

/**
 * A real mail server on this machine, for one test file; `take` gives the letters that have come once there are so many.
 * It refuses whatever goes to an address that begins with `refused`.
 */
export async function mailServer() {
  const letters: Letter[] = []
  const waiting = new Set<() => void>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, callback) => {
      callback(address.startsWith('refused') ? new Error('No such mailbox') : null)
    },
    onData: (stream, { envelope }, callback) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        callback()
        const to = envelope.rcptTo.map(({ address }) => address)
        void PostalMime.parse(Buffer.concat(parts)).then(({ subject = '', text = '', html = '' }) => {
          letters.push({ to, subject, text, html })
          for (const look of waiting) look()
        })
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  after(async () => {
    server.close()
    await once(server.server, 'close')
  })
  const bound = server.server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  const take = (count: number) =>
    new Promise<Letter[]>((resolve) => {
      const look = () => {
        if (letters.length < count) return
        waiting.delete(look)
        resolve(letters.splice(0))
      }
      waiting.add(look)
      look()
    })
  return { url: `smtp://127.0.0.1:${port}`, take, letters }
}
