import type { CollectionConfig, ImageSize } from 'payload'
import { editors } from '../access'
import { announceChange, announceDeletion } from '../publications'

/** Widths in CSS pixels that pages ask for; a picture is never enlarged. `components/picture.tsx` relies on the names. */
const widths = [480, 960, 1440]

const sizes: ImageSize[] = widths.flatMap((width) =>
  (['avif', 'webp'] as const).map((format) => ({
    name: `${format}${width}`,
    width,
    withoutEnlargement: true,
    formatOptions: { format, options: { quality: format === 'avif' ? 55 : 75 } },
    generateImageName: ({ originalName, extension }) => `${originalName}-${width}.${extension}`,
  })),
)

/** Uploaded pictures. Words about a picture belong to the edition that shows it, in its language. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { sv: 'Bild', en: 'Picture', uk: 'Зображення' },
    plural: { sv: 'Bilder', en: 'Pictures', uk: 'Зображення' },
  },
  access: { read: () => true, create: editors, update: editors, delete: editors },
  hooks: { afterChange: [announceChange], afterDelete: [announceDeletion] },
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    imageSizes: sizes,
    crop: false,
    focalPoint: false,
  },
  fields: [
    {
      name: 'credit',
      type: 'text',
      label: { sv: 'Fotograf eller källa', en: 'Photographer or source', uk: 'Автор або джерело' },
      admin: {
        description: {
          sv: 'Föreslås som bildkälla när bilden används.',
          en: 'Suggested as the credit wherever the picture is used.',
          uk: 'Пропонується як джерело там, де використано зображення.',
        },
      },
    },
  ],
}
