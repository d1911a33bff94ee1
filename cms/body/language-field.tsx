'use client'

import { SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useMemo } from 'react'
import { editorLanguageOf } from '../editor-language'
import { languageOptionsIn } from './language-names'

/** Asks which language some words are in, by its name, which the editor's own browser knows. */
export const LanguageField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const reader = editorLanguageOf(useTranslation().i18n)
  const options = useMemo(() => languageOptionsIn(reader), [reader])
  const { value, setValue, showError, disabled } = useField<string>({ potentiallyStalePath: path })
  return (
    <SelectInput
      name={field.name}
      path={path}
      label={field.label ?? field.name}
      required={field.required ?? false}
      options={options}
      value={value}
      readOnly={Boolean(readOnly) || disabled}
      showError={showError}
      isClearable={false}
      onChange={(chosen) => {
        if (!Array.isArray(chosen)) setValue(chosen.value)
      }}
    />
  )
}
