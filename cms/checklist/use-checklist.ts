import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Checklist } from './endpoint'

/** The checklist of the text in the form, asked for again whenever it has been saved; what was last known until then. */
export function useChecklist(): Checklist | undefined {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const [checklist, setChecklist] = useState<Checklist>()
  const address = id && collectionSlug ? `/api/${collectionSlug}/${id}/checklist` : undefined
  useEffect(() => {
    if (!address) return
    const asking = new AbortController()
    void ask(address, asking.signal).then((found) => {
      if (found && !asking.signal.aborted) setChecklist(found)
    })
    return () => {
      asking.abort()
    }
  }, [address, lastUpdateTime])
  return checklist
}

async function ask(address: string, signal: AbortSignal): Promise<Checklist | undefined> {
  try {
    const answer = await fetch(address, { signal })
    return answer.ok ? ((await answer.json()) as Checklist) : undefined
  } catch {
    return undefined
  }
}
