import { createServerFeature } from '@payloadcms/richtext-lexical'
import type { Room } from './blocks'

/** Cleans what is pasted, and says below the editor what wasn't taken over. */
export const PasteFeature = createServerFeature<Room, Room, Room>({
  feature: ({ props }) => ({
    ClientFeature: '/cms/body/paste/client#PasteFeatureClient',
    clientFeatureProps: props,
    sanitizedServerFeatureProps: props,
  }),
  key: 'paste',
})
