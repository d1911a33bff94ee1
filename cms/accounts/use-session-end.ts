import { useAllFormFields, useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import type { User } from '../payload-types'

/** Milliseconds: a session that ends sooner than this is renewed as soon as something is written. */
const renewWithin = 30 * 60_000
/** Seconds for which Payload is told that nothing ends: it would lead away from the text. */
const forNow = 20 * 24 * 60 * 60

/** Told by whoever asks the site something and hears that nobody is logged in. */
export const sessionEnded = 'session ended'

const renewedSchema = z.object({ exp: z.number() })

/** When the session of whoever writes is over, and for whom; `goOn` once they have logged in again. */
export function useSessionEnd() {
  const { user, token, tokenExpirationMs: told, setUser, fetchFullUser } = useAuth<User>()
  const [fields] = useAllFormFields()
  const [email, setEmail] = useState('')
  const [end, setEnd] = useState<number>()
  const [isOver, setIsOver] = useState(false)

  useEffect(() => {
    if (!user || !told || told > Date.now() + (forNow * 1000) / 2) return
    setEmail(user.email)
    setEnd(told)
    setUser({ user, token: token ?? '', exp: Math.floor(Date.now() / 1000) + forNow })
  }, [user, told, token, setUser])

  useEffect(() => {
    const over = () => {
      setIsOver(true)
    }
    window.addEventListener(sessionEnded, over)
    const timer = end === undefined ? undefined : setTimeout(over, Math.max(0, end - Date.now()))
    return () => {
      window.removeEventListener(sessionEnded, over)
      clearTimeout(timer)
    }
  }, [end])

  useEffect(() => {
    if (end === undefined || end - Date.now() > renewWithin || end < Date.now()) return
    void renew().then((renewed) => {
      if (renewed) setEnd(renewed)
    })
  }, [fields, end])

  const goOn = useCallback(async () => {
    await fetchFullUser()
    setIsOver(false)
  }, [fetchFullUser])
  return { isOver, email, goOn }
}

/** When the renewed session ends; undefined when it couldn't be renewed. */
async function renew(): Promise<number | undefined> {
  try {
    const answer = await fetch('/api/users/refresh-token', { method: 'POST' })
    if (answer.status === 401 || answer.status === 403) window.dispatchEvent(new Event(sessionEnded))
    const { data } = renewedSchema.safeParse(answer.ok ? await answer.json() : null)
    return data && data.exp * 1000
  } catch {
    return undefined
  }
}
