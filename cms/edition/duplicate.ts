import { fieldAffectsData } from 'payload/shared'
import type { Field } from 'payload'

/** What ties an edition to its address, its work and its past. */
const ties = [
  ...['slug', 'oldId', 'work', 'original', 'follows', 'translation', 'progress', 'age'],
  ...['publishedAt', 'changedAt', 'note', 'minor', 'withdrawal'],
]

/** Fields for which a duplicate is a text of its own: a draft with another address, tied to nothing. */
export function untiedWhenDuplicated(fields: Field[]): Field[] {
  return fields.map((field) => {
    if (field.type === 'collapsible') return { ...field, fields: untiedWhenDuplicated(field.fields) }
    return fieldAffectsData(field) && ties.includes(field.name) ? { ...field, disableDuplicate: true } : field
  })
}
