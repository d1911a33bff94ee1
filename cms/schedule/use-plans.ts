import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Plans, Refusal } from './endpoints'
import type { Wish } from './plan'

type Answer = { plans: Plans } | { refusal: Refusal } | 'no answer'

/** Told when plans have changed, to all who show them. */
const changed = 'plans changed'
type Changed = CustomEvent<{ address: string; plans: Plans }>

/** The plans of the text in the form, asked again whenever it has been saved, and ways to change them. */
export function usePlans() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const [plans, setPlans] = useState<Plans>()
  const [refusal, setRefusal] = useState<Refusal | 'no answer'>()
  const address = id && collectionSlug ? `/api/${collectionSlug}/${id}/schedule` : undefined

  const take = useCallback((answer: Answer) => {
    if (answer === 'no answer') setRefusal(answer)
    else if ('refusal' in answer) setRefusal(answer.refusal)
    else {
      setPlans(answer.plans)
      setRefusal(undefined)
    }
  }, [])

  useEffect(() => {
    if (!address) return
    const asking = new AbortController()
    void ask(address, { signal: asking.signal }).then((answer) => {
      if (!asking.signal.aborted) take(answer)
    })
    const hear = (event: Event) => {
      const { detail } = event as Changed
      if (detail.address === address) take({ plans: detail.plans })
    }
    window.addEventListener(changed, hear)
    return () => {
      window.removeEventListener(changed, hear)
      asking.abort()
    }
  }, [address, lastUpdateTime, take])

  const send = async (path: string, request: RequestInit) => {
    if (!address) return
    const answer = await ask(address + path, request)
    take(answer)
    if (answer !== 'no answer' && 'plans' in answer)
      window.dispatchEvent(new CustomEvent(changed, { detail: { address, plans: answer.plans } }))
  }
  return {
    plans,
    refusal,
    add: (wish: Wish) =>
      send('', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(wish),
      }),
    cancel: (plan: number) => send(`/${plan}`, { method: 'DELETE' }),
  }
}

async function ask(address: string, request: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(address, request)
    if (response.ok) return { plans: (await response.json()) as Plans }
    const refusal = (await response.json()) as Partial<Refusal>
    return refusal.message ? { refusal: { ...refusal, message: refusal.message } } : 'no answer'
  } catch {
    return 'no answer'
  }
}
