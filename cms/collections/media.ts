import type { CollectionConfig } from 'payload'
import { accessTo } from '../access'
import { cutAnew } from '../media/cut-anew'
import { focusField } from '../media/focus-field'
import { folderField } from '../media/folders/field'
import { keepUsed, removeUnused } from '../media/keep'
import { panelTexts, sentences } from '../media/sentences'
import { servePicture } from '../media/serve'
import { recordFile, takeUpload } from '../media/take'
import { pictures } from '../media/taking'
import { thumbnail } from '../media/thumbnail'
import { uploadEndpoint } from '../media/upload'

/**
 * Uploaded pictures. Words about a picture belong to the edition that shows it, in its language. The files are kept and
 * served by `cms/media/`, never by Payload: see docs/decisions/0020-files-are-immutable.md.
 */
export const media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { sv: 'Bild', en: 'Picture', uk: 'Зображення' },
    plural: { sv: 'Bilder', en: 'Pictures', uk: 'Зображення' },
  },
  admin: {
    defaultColumns: ['filename', 'folder', 'published', 'credit', 'updatedAt'],
    components: { beforeListTable: ['/cms/media/folders/list-header#MediaListHeader'] },
  },
  // A file is open to more than its description: `servePicture` says to whom
  access: {
    ...accessTo('media'),
    read: ({ req, isReadingStaticFile }) => isReadingStaticFile === true || accessTo('media').read({ req }),
  },
  disableDuplicate: true,
  hooks: {
    beforeOperation: [takeUpload(pictures)],
    afterChange: [recordFile('media'), cutAnew],
    beforeDelete: [keepUsed('media', sentences.inUse)],
    afterDelete: [removeUnused('media')],
  },
  endpoints: [uploadEndpoint('media', sentences)],
  upload: {
    mimeTypes: ['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff', 'svg+xml'].map((type) => `image/${type}`),
    handlers: [servePicture],
    disableLocalStorage: true,
    pasteURL: false,
    crop: false,
    focalPoint: false,
    adminThumbnail: ({ doc }) => thumbnail(doc),
  },
  fields: [
    focusField,
    folderField,
    {
      name: 'state',
      type: 'ui',
      admin: { components: { Field: '/cms/media/panel#FilePanel' }, disableListColumn: true },
    },
    {
      name: 'published',
      type: 'ui',
      label: panelTexts.published,
      admin: { components: { Cell: '/cms/media/published-cell#PublishedCell' } },
    },
    {
      name: 'credit',
      type: 'text',
      label: { sv: 'Fotograf eller källa', en: 'Photographer or source', uk: 'Автор або джерело' },
      admin: {
        description: {
          sv: 'Vem som har gjort bilden. Läsare ser den källa som skrivs vid bilden i texten.',
          en: 'Who made the picture. Readers see the credit that is written beside it in the text.',
          uk: 'Хто автор зображення. Читачі бачать джерело, зазначене біля нього в тексті.',
        },
      },
    },
  ],
}
