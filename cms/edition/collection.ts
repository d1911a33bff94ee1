import type { CollectionConfig, Field } from 'payload'
import { accessTo } from '../access'
import { logField } from '../audit/field'
import { beginView } from '../begin/view-config'
import { checklistEndpoint } from '../checklist/endpoint'
import { checklistField } from '../checklist/field'
import { othersEndpoint } from '../coediting/others'
import { othersField } from '../coediting/panel-field'
import { keepOthersWork, noteBase } from '../coediting/save'
import { rememberWriter } from '../coediting/states'
import { effectEndpoint } from '../translators/effect'
import { effectField } from '../translators/effect-field'
import { translationEndpoints } from '../translators/endpoints'
import { followEndpoint } from '../translators/follow'
import { chooseOwnTexts } from '../links/own-addresses'
import { keepUnfinished } from '../translators/unfinished'
import { updateAges } from '../publishing/ages'
import { announcePublication, notePlaces } from '../publishing/announce'
import { changeFields, withdrawalFields } from './change-fields'
import { untiedWhenDuplicated } from './duplicate'
import { aidsField, previewLinksField } from './aids-field'
import { endPreviewsEndpoint } from './ended-previews'
import { identityFields, originFields, timeFields, writingFields } from './fields'
import { keepPublished } from '../publishing/keep'
import type { EditionCollection } from './lookups'
import { previewAddress, previewSizes } from './preview'
import { restoreEndpoint } from './restore'
import { reviewByField } from './review-by'
import { recordRevision, stampPublication } from '../publishing/publish'
import { eraseRemoved } from '../publishing/removal'
import { keepRights } from '../publishing/rights'
import { keepRules } from '../publishing/rules'
import { keepIndexed } from '../publishing/search-index'
import { followReview, keepSecondLook, noteLastWriter } from '../review/door'
import { reviewEndpoints } from '../review/endpoints'
import { reviewField } from '../review/field'
import { refuseUnpublishing } from '../publishing/unpublish'
import { noteVisibility } from '../publishing/visibility'
import { scheduleEndpoints } from '../schedule/endpoints'
import { dropPlans } from '../schedule/drop'
import { scheduleFields } from '../schedule/fields'
import { side } from './side'
import { translationFields } from './translation-fields'

/**
 * A collection with one document per language edition: drafts, revisions, history, translations, former addresses and
 * search are the same for all of them. `ownFields` are what only this kind of text has.
 */
export function editionCollection(
  slug: EditionCollection,
  ownFields: Field[],
  { admin, hooks, endpoints, ...rest }: Omit<CollectionConfig, 'slug' | 'fields'>,
): CollectionConfig {
  return {
    ...rest,
    slug,
    // Readers are told why a text is gone: nothing is unpublished, singly or many at once
    disableBulkEdit: true,
    admin: {
      useAsTitle: 'title',
      preview: (doc, { req }) => previewAddress(slug, doc, req),
      livePreview: {
        url: ({ data, req }) => previewAddress(slug, data, req),
        breakpoints: previewSizes,
      },
      components: {
        edit: {
          Status: '/cms/schedule/text-status#TextStatus',
          UnpublishButton: '/cms/schedule/withdraw-button#WithdrawButton',
        },
        views: beginView,
      },
      ...admin,
    },
    access: {
      ...accessTo(slug),
      // Payload asks for nobody in particular when it checks, in a seed or an import, what a relationship leads to
      read: ({ req }) => accessTo(slug).read({ req }) || req.payloadAPI === 'local',
      readVersions: accessTo(slug).read,
    },
    versions: {
      maxPerDoc: 0,
      drafts: { autosave: { interval: 1500 } },
    },
    hooks: {
      beforeOperation: [refuseUnpublishing(slug), noteBase],
      beforeValidate: [keepRights(slug), keepOthersWork(slug), keepRules(slug), keepUnfinished(slug)],
      beforeChange: [
        noteLastWriter(),
        keepSecondLook(slug),
        chooseOwnTexts,
        noteVisibility(slug),
        notePlaces(slug),
        stampPublication(slug),
      ],
      afterChange: [
        recordRevision(slug),
        updateAges(slug),
        keepIndexed(slug),
        ...(hooks?.afterChange ?? []),
        announcePublication(slug),
        eraseRemoved,
        followReview(slug),
        rememberWriter(slug),
      ],
      beforeDelete: [keepPublished(slug)],
      afterDelete: [dropPlans(slug)],
    },
    endpoints: [
      restoreEndpoint(slug),
      endPreviewsEndpoint(slug),
      effectEndpoint(slug),
      followEndpoint(slug),
      ...translationEndpoints(slug),
      othersEndpoint(slug),
      checklistEndpoint(slug),
      ...scheduleEndpoints(slug),
      ...reviewEndpoints(slug),
      ...(endpoints || []),
    ],
    fields: untiedWhenDuplicated([
      othersField,
      aidsField,
      ...writingFields,
      ...side({
        publish: [
          checklistField,
          reviewField(slug),
          ...scheduleFields,
          reviewByField,
          ...changeFields,
          effectField,
          ...withdrawalFields(slug),
        ],
        where: [...identityFields, ...ownFields],
        more: [...timeFields, ...translationFields(slug), ...originFields, previewLinksField, logField],
      }),
    ]),
  }
}
