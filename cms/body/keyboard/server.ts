import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is put into a text can be written and linked without leaving the keyboard. */
export const KeyboardFeature = createServerFeature({
  feature: { ClientFeature: '/cms/body/keyboard/client#KeyboardFeatureClient' },
  key: 'keyboard',
})
