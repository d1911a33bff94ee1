'use client'

import { getTranslation } from '@payloadcms/translations'
import { TextField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useRef } from 'react'

/**
 * Payload's field for a line of text, with its label as its name. In drawers and blocks Payload's label is tied to an id
 * that is another field's or nobody's.
 */
export const NamedText: TextFieldClientComponent = (props) => {
  const { i18n } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const name = getTranslation(props.field.label ?? props.field.name, i18n)
  useEffect(() => {
    place.current?.querySelector('input')?.setAttribute('aria-label', name)
  }, [name])
  return (
    <div ref={place} className="field-type">
      <TextField {...props} />
    </div>
  )
}
