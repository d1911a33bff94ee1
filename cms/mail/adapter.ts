import { setTimeout as pause } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import type { Settings } from '@/settings'
import { keepFailure } from './state'

/**
 * Sends mail by the server that the settings name. Whoever sends isn't kept waiting: how long an answer takes must not tell
 * whether a letter was sent. A letter that isn't taken is tried again, then logged, and administrators are told.
 * `attempts` are the milliseconds before each attempt to hand it over.
 */
export function mailAdapter(
  { mail, siteUrl }: Pick<Settings, 'mail' | 'siteUrl'>,
  attempts: readonly number[] = [0, 5_000, 60_000],
): EmailAdapter {
  return ({ payload }) => {
    const transport = mail && createTransport({ url: mail.server, requireTLS: !isHere(mail.server) })
    const deliver = async (message: SendEmailOptions) => {
      if (!transport) return
      let failure: unknown
      for (const wait of attempts) {
        await pause(wait, undefined, { ref: false })
        try {
          await transport.sendMail({ text: textOf(message.html), ...message })
          await keepFailure(payload, null)
          return
        } catch (error) {
          failure = error
        }
      }
      payload.logger.error({ err: failure, msg: 'A letter could not be sent' })
      await keepFailure(payload, failure instanceof Error ? failure.message : String(failure))
    }
    return {
      name: 'smtp',
      defaultFromAddress: mail?.from ?? '',
      defaultFromName: new URL(siteUrl).hostname,
      sendEmail: (message) => {
        if (!transport) throw new Error('This site sends no mail: the setting SMTP_URL isn’t set.')
        deliver(message).catch((err: unknown) => {
          payload.logger.error({ err, msg: 'What became of a letter could not be kept' })
        })
        return Promise.resolve()
      },
    }
  }
}

/** On this machine nobody listens between; everywhere else a letter travels encrypted or not at all. */
function isHere(server: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(server).hostname)
}

/** For those who read no HTML: Payload hands over nothing else. */
function textOf(html: SendEmailOptions['html']): string {
  if (typeof html !== 'string') return ''
  return html
    .replace(/<\/p>\s*/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .trim()
}
