'use client'

import { useFormFields } from '@payloadcms/ui'

/** In the editor a marked word shows itself, not what kind of mark it has: the sentence must stay readable. */
export function WordsLabel() {
  const text = useFormFields(([fields]) => fields.text?.value)
  return <span>{typeof text === 'string' && text ? text : '…'}</span>
}
