'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { FirstField } from './first-field'
import { LinkDrawer } from './link-drawer'

export const KeyboardFeatureClient = createClientFeature({
  plugins: [
    { Component: FirstField, position: 'normal' },
    { Component: LinkDrawer, position: 'normal' },
  ],
})
