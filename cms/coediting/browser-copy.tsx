'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified, useTranslation } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { defaultTimeZone, formatClock } from '@/i18n/formats'
import { editorLanguageOf } from '../editor-language'
import { saysTheSame } from './merge'
import { panelWords } from './panel-words'

const copySchema = z.object({ at: z.iso.datetime(), values: z.record(z.string(), z.unknown()) })
type Copy = z.output<typeof copySchema>

/**
 * Keeps what isn't saved in this browser until the site has answered, and offers it when the text is opened again: after
 * a crash, an ended session, a closed lid. Of each text the latest copy.
 */
export function BrowserCopyOffer() {
  const { id, collectionSlug } = useDocumentInfo()
  const { dispatchFields, setModified } = useForm()
  const { i18n } = useTranslation()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const key = `unsaved/${collectionSlug ?? ''}/${id ?? 'new'}`
  const [found, setFound] = useState<Copy>()
  useEffect(() => {
    setFound(readCopy(key))
  }, [key])
  useEffect(() => {
    if (isModified) localStorage.setItem(key, JSON.stringify(copyOf(fields)))
    else if (!found) localStorage.removeItem(key)
  }, [key, isModified, fields, found])
  const differing = Object.entries(found?.values ?? {}).filter(
    ([path, value]) => path in fields && !saysTheSame(fields[path]?.value, value),
  )
  if (!found || isModified || differing.length === 0) return null
  const locale = editorLanguageOf(i18n)
  const putBack = () => {
    for (const [path, value] of differing)
      dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
    setModified(true)
    setFound(undefined)
  }
  const throwAway = () => {
    localStorage.removeItem(key)
    setFound(undefined)
  }
  return (
    <div className="coediting-alarm" role="group">
      <p>{panelWords.copyFound(formatClock(found.at, locale, defaultTimeZone))[locale]}</p>
      <button type="button" onClick={putBack}>
        {panelWords.putBack[locale]}
      </button>
      <button type="button" onClick={throwAway}>
        {panelWords.throwAway[locale]}
      </button>
    </div>
  )
}

/** What the CMS keeps itself isn't copied. */
const kept = new Set(['id', 'updatedAt', 'createdAt', '_status', 'settled'])

function copyOf(fields: FormState): Copy {
  const values = Object.entries(fields).flatMap(([path, { value }]) =>
    kept.has(path) || value === undefined ? [] : [[path, value] as const],
  )
  return { at: new Date().toISOString(), values: Object.fromEntries(values) }
}

function readCopy(key: string): Copy | undefined {
  try {
    return copySchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data
  } catch {
    return undefined
  }
}
