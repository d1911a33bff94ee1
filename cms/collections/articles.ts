import type { CollectionConfig } from 'payload'
import { editors, publicOrEditors } from '../access'
import { updateAges } from '../edition/ages'
import { identityFields, originFields, timeFields, writingFields } from '../edition/fields'
import { changeFields, withdrawalFields } from '../edition/change-fields'
import { keepPublished } from '../edition/keep'
import { previewAddress } from '../edition/preview'
import { recordRevision, stampPublication } from '../edition/publish'
import { keepRules } from '../edition/rules'
import { keepIndexed } from '../edition/search-index'
import { translationFields } from '../edition/translation-fields'
import { effectEndpoint } from '../translators/effect'
import { effectField } from '../translators/effect-field'
import { followEndpoint } from '../translators/follow'
import { announcePublication } from '../publications'

/** News: one document per language edition. */
export const articles: CollectionConfig<'articles'> = {
  slug: 'articles',
  labels: {
    singular: { sv: 'Nyhet', en: 'News article', uk: 'Новина' },
    plural: { sv: 'Nyheter', en: 'News', uk: 'Новини' },
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'language', '_status', 'publishedAt'],
    preview: (doc, { req }) => previewAddress('articles', doc, req),
  },
  defaultSort: '-publishedAt',
  access: {
    read: publicOrEditors,
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
    beforeValidate: [keepRules('articles')],
    beforeChange: [stampPublication('articles')],
    afterChange: [
      recordRevision('articles'),
      updateAges('articles'),
      keepIndexed('articles'),
      announcePublication,
    ],
    beforeDelete: [keepPublished('articles')],
  },
  endpoints: [effectEndpoint, followEndpoint],
  indexes: [
    { fields: ['language', 'slug'], unique: true },
    { fields: ['work', 'language'], unique: true },
  ],
  fields: [
    ...writingFields,
    ...identityFields,
    ...changeFields,
    effectField,
    ...timeFields,
    ...translationFields('articles'),
    ...originFields,
    ...withdrawalFields('articles'),
  ],
}
