import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import type { Reviewing } from './endpoints'
import type { Step } from './situation'

/** What a step says beside itself. */
type Said = { words?: string; guest?: string }

/** Told when a review has moved on, to all who show it. */
const changed = 'review changed'
type Changed = CustomEvent<{ address: string; reviewing: Reviewing }>

const refusalSchema = z.object({ errors: z.tuple([z.object({ message: z.string() })]).rest(z.unknown()) })

/** The review of the text in the form, asked again whenever it has been saved, and steps of it. */
export function useReview() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const [reviewing, setReviewing] = useState<Reviewing>()
  const [refused, setRefused] = useState<string | null>()
  const address = id && collectionSlug ? `/api/${collectionSlug}/${id}/review` : undefined

  const ask = useCallback(
    async (request: RequestInit): Promise<Reviewing | undefined> => {
      if (!address) return undefined
      try {
        const response = await fetch(address, request)
        const body: unknown = await response.json()
        if (response.ok) return body as Reviewing
        setRefused(refusalSchema.safeParse(body).data?.errors[0].message ?? null)
      } catch {
        if (!request.signal?.aborted) setRefused(null)
      }
      return undefined
    },
    [address],
  )

  useEffect(() => {
    const asking = new AbortController()
    void ask({ signal: asking.signal }).then((told) => {
      if (told && !asking.signal.aborted) setReviewing(told)
    })
    const hear = (event: Event) => {
      const { detail } = event as Changed
      if (detail.address === address) setReviewing(detail.reviewing)
    }
    window.addEventListener(changed, hear)
    return () => {
      window.removeEventListener(changed, hear)
      asking.abort()
    }
  }, [address, ask, lastUpdateTime])

  const take = async (step: Step, said: Said = {}) => {
    setRefused(undefined)
    const told = await ask({
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ step, review: reviewing?.review, ...said }),
    })
    if (told) window.dispatchEvent(new CustomEvent(changed, { detail: { address, reviewing: told } }))
    return told
  }
  /** `refused` is a sentence, or null when the server didn't answer. */
  return { reviewing, refused, take }
}
