import { setTimeout as pause } from 'node:timers/promises'
import { APIError, type PayloadRequest } from 'payload'
import { say } from '../editor-language'

/** What could tell whether an account exists is answered at a multiple of this many milliseconds, whatever there was to do. */
const grid = 1000

/** Refuses whoever tries again before `wait` milliseconds have passed, and says how long that is. */
export function tooSoon(req: PayloadRequest, wait: number): APIError {
  const seconds = Math.ceil(wait / 1000)
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', String(seconds))
  const sentence = say(req, {
    sv: `För många försök. Vänta ${seconds} sekunder och försök igen.`,
    en: `Too many attempts. Wait ${seconds} seconds and try again.`,
    uk: `Забагато спроб. Зачекайте ${seconds} с і спробуйте ще раз.`,
  })
  return new APIError(sentence, 429, null, true)
}

/** Waits until a whole second has passed since `startedAt`, in milliseconds since the epoch. */
export async function untilWholeSecond(startedAt: number): Promise<void> {
  const spent = Date.now() - startedAt
  await pause(Math.ceil(spent / grid) * grid - spent)
}
