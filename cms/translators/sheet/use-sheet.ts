import { useCallback, useEffect, useRef, useState } from 'react'
import type { PartId } from '@/editions/units'
import { ask } from './ask'
import type { Sheet, SheetRow } from './sheet'

/** Milliseconds without a key after which what is written is saved. */
const pause = 1500

/** Why a part isn't saved; `isTaken` while somebody else's words stand there, until its writer has decided. */
export type Trouble = { says?: string | undefined; isTaken: boolean; isLoggedOut: boolean }
type Texts = Readonly<Record<string, string>>

export type SheetState = {
  sheet: Sheet
  textOf: (row: SheetRow, key: string) => string
  write: (part: PartId, key: string, text: string) => void
  /** Saves a part; with `state`, as done with or not. @returns whether it's saved */
  save: (part: PartId, state?: 'open' | 'done') => Promise<boolean>
  takeTheirs: (part: PartId) => void
  /** The server's view of the whole, after something else than writing has changed it. */
  show: (sheet: Sheet) => void
  troubles: ReadonlyMap<PartId, Trouble>
  isSaving: boolean
  isUnsaved: boolean
}

/** The translation that somebody has open: what they write is kept here until the site has it. */
export function useSheet(initial: Sheet): SheetState {
  const [sheet, setSheet] = useState(initial)
  const [edits, setEdits] = useState<ReadonlyMap<PartId, Texts>>(new Map())
  const [troubles, setTroubles] = useState<ReadonlyMap<PartId, Trouble>>(new Map())
  const [saving, setSaving] = useState(0)
  const latest = useRef({ sheet, edits, troubles })
  latest.current = { sheet, edits, troubles }
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const address = `/api/${initial.collection}/${initial.id}/sheet`

  const setTrouble = useCallback((part: PartId, trouble?: Trouble) => {
    setTroubles((all) => {
      const next = new Map(all)
      if (trouble) next.set(part, trouble)
      else next.delete(part)
      return next
    })
  }, [])

  const forget = useCallback((part: PartId, sent?: Texts) => {
    setEdits((all) => {
      const left = Object.entries(all.get(part) ?? {}).filter(([key, text]) => sent && sent[key] !== text)
      const next = new Map(all)
      if (left.length > 0) next.set(part, Object.fromEntries(left))
      else next.delete(part)
      return next
    })
  }, [])

  const send = useCallback(
    async (part: PartId, state?: 'open' | 'done'): Promise<boolean> => {
      const now = latest.current
      const row = now.sheet.rows.find(({ id }) => id === part)
      const mine = now.edits.get(part) ?? {}
      const units = Object.fromEntries(
        (row?.units ?? []).flatMap(({ key, target }) =>
          target === undefined ? [] : [[key, { was: target, is: mine[key] ?? target }]],
        ),
      )
      const body = { latest: now.sheet.original.latest, part, units, ...(state && { state }) }
      const answer = await ask<Sheet>(address, 'PATCH', body)
      if ('told' in answer) {
        setSheet(answer.told)
        forget(part, mine)
        setTrouble(part)
        return true
      }
      const { status, says } = answer
      // What is new stands in front of the writer, with their own words in the fields
      const fresh = status === 409 ? await ask<Sheet>(address) : undefined
      const told = fresh && 'told' in fresh ? fresh.told : undefined
      if (told) setSheet(told)
      const isTaken = told?.original.latest === now.sheet.original.latest
      setTrouble(part, { says, isTaken, isLoggedOut: status === 401 })
      return false
    },
    [address, forget, setTrouble],
  )

  const save = useCallback(
    (part: PartId, state?: 'open' | 'done') => {
      setSaving((count) => count + 1)
      // One after the other: each begins from what the one before has made
      const mine = turn.current.then(() => send(part, state))
      turn.current = mine.finally(() => {
        setSaving((count) => count - 1)
      })
      return mine
    },
    [send],
  )

  useEffect(() => {
    const waiting = [...edits.keys()].filter((part) => !troubles.get(part)?.isTaken)
    if (waiting.length === 0) return
    const timer = setTimeout(() => {
      for (const part of waiting) void save(part)
    }, pause)
    return () => {
      clearTimeout(timer)
    }
    // Only writing begins the pause anew: what was refused is tried again when something is written
  }, [edits])

  const isUnsaved = edits.size > 0
  useEffect(() => {
    if (!isUnsaved) return
    const stay = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', stay)
    return () => {
      window.removeEventListener('beforeunload', stay)
    }
  }, [isUnsaved])

  return {
    sheet,
    textOf: (row, key) =>
      edits.get(row.id)?.[key] ?? row.units.find((unit) => unit.key === key)?.target ?? '',
    write: (part, key, text) => {
      setEdits((all) => new Map(all).set(part, { ...all.get(part), [key]: text }))
    },
    save,
    takeTheirs: (part) => {
      forget(part)
      setTrouble(part)
    },
    show: setSheet,
    troubles,
    isSaving: saving > 0,
    isUnsaved,
  }
}
