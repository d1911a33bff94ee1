'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import '../lists.css'

type Props = { path: string; label: string; description: string; names: string[]; readOnly: boolean }

/** A field to write in, with the folders that there are below it. */
export function FolderInput({ path, label, description, names, readOnly }: Props) {
  const { value, setValue } = useField<string | null>({ path })
  return (
    <div className="field-type text folder-field">
      <FieldLabel path={path} label={label} />
      <input
        id={`field-${path}`}
        type="text"
        list={`folders-${path}`}
        aria-describedby={`about-${path}`}
        maxLength={80}
        disabled={readOnly}
        value={value ?? ''}
        onChange={({ target }) => {
          setValue(target.value)
        }}
      />
      <datalist id={`folders-${path}`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id={`about-${path}`} className="field-description">
        {description}
      </p>
    </div>
  )
}
