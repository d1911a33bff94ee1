import type { CollectionConfig, Field } from 'payload'
import { editors, editorsOrOwnCode } from '../access'
import { othersEndpoint } from '../coediting/others'
import { othersField } from '../coediting/panel-field'
import { keepOthersWork, noteBase } from '../coediting/save'
import { rememberWriter } from '../coediting/states'
import { announcePublication } from '../publications'
import { effectEndpoint } from '../translators/effect'
import { effectField } from '../translators/effect-field'
import { followEndpoint } from '../translators/follow'
import { updateAges } from '../publishing/ages'
import { changeFields, withdrawalFields } from './change-fields'
import { untiedWhenDuplicated } from './duplicate'
import { identityFields, originFields, timeFields, writingFields } from './fields'
import { keepPublished } from '../publishing/keep'
import type { EditionCollection } from './lookups'
import { previewAddress } from './preview'
import { recordRevision, stampPublication } from '../publishing/publish'
import { keepRules } from '../publishing/rules'
import { keepIndexed } from '../publishing/search-index'
import { noteVisibility } from '../publishing/visibility'
import { translationFields } from './translation-fields'

/**
 * A collection with one document per language edition: drafts, revisions, history, translations, former addresses and
 * search are the same for all of them. `ownFields` are what only this kind of text has.
 */
export function editionCollection(
  slug: EditionCollection,
  ownFields: Field[],
  { admin, hooks, ...rest }: Omit<CollectionConfig, 'slug' | 'fields'>,
): CollectionConfig {
  return {
    ...rest,
    slug,
    admin: { useAsTitle: 'title', preview: (doc, { req }) => previewAddress(slug, doc, req), ...admin },
    access: {
      read: editorsOrOwnCode,
      readVersions: editors,
      create: editors,
      update: editors,
      delete: editors,
    },
    versions: {
      maxPerDoc: 0,
      drafts: { autosave: { interval: 1500 }, schedulePublish: { timeFormat: 'HH:mm' } },
    },
    hooks: {
      beforeOperation: [noteBase],
      beforeValidate: [keepOthersWork(slug), keepRules(slug)],
      beforeChange: [noteVisibility(slug), stampPublication(slug)],
      afterChange: [
        recordRevision(slug),
        updateAges(slug),
        keepIndexed(slug),
        ...(hooks?.afterChange ?? []),
        announcePublication(slug),
        rememberWriter(slug),
      ],
      beforeDelete: [keepPublished(slug)],
    },
    endpoints: [effectEndpoint(slug), followEndpoint(slug), othersEndpoint(slug)],
    fields: untiedWhenDuplicated([
      othersField,
      ...writingFields,
      ...identityFields,
      ...ownFields,
      ...changeFields,
      effectField,
      ...timeFields,
      ...translationFields(slug),
      ...originFields,
      ...withdrawalFields(slug),
    ]),
  }
}
