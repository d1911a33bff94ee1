import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Marking selected words as a passage or a term keeps them, and so does taking the mark away. */
export const MarkWordsFeature = createServerFeature({
  feature: { ClientFeature: '/cms/body/mark-words/client#MarkWordsFeatureClient' },
  key: 'markWords',
})
