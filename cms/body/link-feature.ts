import type { FieldAffectingData, TextFieldSingleValidation } from 'payload'
import { LinkFeature } from '@payloadcms/richtext-lexical'
import { readAddress } from '@/editions/link-address'
import { say } from '../editor-language'
import { problemAtField } from './link-problems'
import { linkWords } from './link-words'
import { linkable } from './links'
import { namedText } from './named-text-field'

/** Refuses an address that can't be one; none is needed where a text is chosen. */
const isAddress: TextFieldSingleValidation = (value, { req, siblingData }) => {
  if ('linkType' in siblingData && siblingData.linkType === 'internal') return true
  const read = readAddress(value ?? '')
  return 'href' in read || say(req, problemAtField(read.problem))
}

/** Readers choose themselves what opens in a new tab. */
function linkFields(defaultFields: FieldAffectingData[]) {
  return defaultFields.filter(({ name }) => name !== 'newTab').map(labelled)
}

function labelled(field: FieldAffectingData): FieldAffectingData {
  if (field.type === 'relationship') return { ...field, label: linkWords.doc }
  if (field.type === 'radio') {
    const options = [
      { value: 'custom', label: linkWords.custom },
      { value: 'internal', label: linkWords.internal },
    ]
    return { ...field, label: linkWords.linkType, options, admin: {} }
  }
  if (field.type !== 'text' || field.hasMany) return field
  const named = { ...field, admin: { ...field.admin, components: namedText } }
  if (field.name === 'url') return { ...named, label: linkWords.url, validate: isAddress }
  return { ...named, label: linkWords.text }
}

/** Links to a text or document of this site, chosen from a list and kept by its id, or to an address that is typed. */
export const links = () =>
  LinkFeature({
    enabledCollections: [...linkable],
    disableAutoLinks: true,
    maxDepth: 0,
    fields: ({ defaultFields }) => linkFields(defaultFields),
  })
