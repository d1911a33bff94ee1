import type { FormState } from 'payload'
import { saysTheSame } from './merge'
import type { ChangedField } from './others'

/** A value of a document at its place in the admin's form, where groups are taken apart: `picture.alt`. */
export type Place = { path: string; was: unknown; is: unknown }

/** Where a changed field is in a form. */
export function placesOf({ name, was, is }: ChangedField, form: FormState): Place[] {
  if (name in form) return [{ path: name, was, is }]
  return Object.keys(form)
    .filter((path) => path.startsWith(`${name}.`))
    .map((path) => {
      const keys = path.split('.').slice(1)
      return { path, was: valueAt(was, keys), is: valueAt(is, keys) }
    })
    .filter((place) => !saysTheSame(place.was, place.is))
}

function valueAt(value: unknown, [key, ...rest]: string[]): unknown {
  if (key === undefined || typeof value !== 'object' || value === null)
    return key === undefined ? value : null
  const inner: unknown = new Map<string, unknown>(Object.entries(value)).get(key)
  return valueAt(inner ?? null, rest)
}

/** Whether the form still has at a place what the writer began from: then the others' change can be shown in it. */
export function isUntouched({ path, was }: Place, form: FormState): boolean {
  return saysTheSame(form[path]?.value, was)
}

/** Whether the form has at a place what the others have there, too. */
export function isAlike({ path, is }: Place, form: FormState): boolean {
  return saysTheSame(form[path]?.value, is)
}

/** The words of whatever a field holds, for somebody who compares; rich text without its shape. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  const { root, children, text, fields } = value as Record<string, unknown>
  return [root, children, text, fields].map(wordsOf).filter(Boolean).join('\n')
}
