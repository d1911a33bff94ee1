import { useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { sessionEnded } from '../accounts/use-session-end'
import { isAlike, isUntouched, placesOf, type Place } from './form-fields'
import type { ChangedField, Others } from './others'

/** Milliseconds between two questions. */
const interval = 4000

/** A field that both the writer and somebody else have changed. */
export type Conflict = { field: ChangedField; places: Place[] }

export type Coediting = {
  present: Others['present']
  newer?: Others['newer']
  conflicts: Conflict[]
  /** Whether what the writer began from isn't known to the site any more. */
  isLost: boolean
  /** What isn't saved is sent again, as after a new login. */
  saveAgain: () => void
  /** The writer has seen the others' text, and keeps their own. */
  keepMine: (conflict: Conflict) => void
  takeTheirs: (conflict: Conflict) => void
}

/** Asks what others do with the text in the form, and shows their changes in it wherever the writer has none of their own. */
export function useOthers(): Coediting {
  const { id, collectionSlug } = useDocumentInfo()
  const { dispatchFields, getFields, setModified } = useForm()
  const since = useFormFields(([fields]) => fields.updatedAt?.value)
  const isModified = useFormModified()
  const [others, setOthers] = useState<Others>({ present: [] })
  const [conflicts, setConflicts] = useState<Conflict[]>([])
  const settled = useRef<string[]>([])
  const begunFrom = useRef(since)

  const set = useCallback(
    ({ path, is }: Place) => {
      dispatchFields({ type: 'UPDATE', path, value: is, initialValue: is })
    },
    [dispatchFields],
  )

  useEffect(() => {
    if (!id || !collectionSlug || typeof since !== 'string') return
    // A save of one's own brings others' changes along, which the form must show before the next
    const isOwnSave = typeof begunFrom.current === 'string' && begunFrom.current !== since
    const from = isOwnSave ? String(begunFrom.current) : since
    const asking = new AbortController()
    const look = async (start: string, ownSave: boolean) => {
      const answer = await ask(`${collectionSlug}/${id}`, start, asking.signal)
      if (!answer || asking.signal.aborted) return
      const form = getFields()
      const found = (answer.newer?.fields ?? []).map((field) => ({ field, places: placesOf(field, form) }))
      for (const { places } of found)
        for (const place of places) if (isUntouched(place, form) && !isAlike(place, form)) set(place)
      begunFrom.current = since
      if (ownSave) {
        settled.current = []
        setConflicts([])
        return
      }
      const open = found.filter(({ places }) =>
        places.some((place) => !isUntouched(place, form) && !isAlike(place, form)),
      )
      setConflicts(open.filter(({ field }) => !settled.current.includes(`${answer.newer?.at}/${field.name}`)))
      setOthers(answer)
      // Everything that is newer is in the form now
      if (answer.newer?.fields && open.length === 0)
        dispatchFields({ type: 'UPDATE', path: 'updatedAt', value: answer.newer.at })
    }
    void look(from, isOwnSave)
    const timer = setInterval(() => {
      if (!document.hidden) void look(since, false)
    }, interval)
    return () => {
      asking.abort()
      clearInterval(timer)
    }
  }, [id, collectionSlug, since, dispatchFields, getFields, set])

  const at = others.newer?.at ?? ''
  const keepMine = ({ field }: Conflict) => {
    settled.current = [...settled.current, `${at}/${field.name}`]
    const fields = settled.current.flatMap((key) =>
      key.startsWith(`${at}/`) ? key.slice(at.length + 1) : [],
    )
    dispatchFields({ type: 'UPDATE', path: 'settled', value: { fields, seen: at } })
    setConflicts((open) => open.filter((conflict) => conflict.field.name !== field.name))
    setModified(true)
  }
  const takeTheirs = ({ field, places }: Conflict) => {
    places.forEach(set)
    setConflicts((open) => open.filter((conflict) => conflict.field.name !== field.name))
    setModified(true)
  }
  const saveAgain = () => {
    if (isModified) dispatchFields({ type: 'UPDATE', path: 'settled', value: { fields: [], seen: since } })
  }
  const isLost = others.newer !== undefined && others.newer.fields === undefined
  return { present: others.present, newer: others.newer, conflicts, isLost, saveAgain, keepMine, takeTheirs }
}

/** Null when the site can't be asked just now: the next question comes soon. */
async function ask(text: string, since: string, signal: AbortSignal): Promise<Others | null> {
  try {
    const answer = await fetch(`/api/${text}/others?since=${encodeURIComponent(since)}`, { signal })
    if (answer.status === 401) window.dispatchEvent(new Event(sessionEnded))
    return answer.ok ? ((await answer.json()) as Others) : null
  } catch {
    return null
  }
}
