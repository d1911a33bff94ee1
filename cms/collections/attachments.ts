import { randomUUID } from 'node:crypto'
import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'
import { accessTo } from '../access'
import { announceReplacement } from '../attachments/replacement'
import { sentences } from '../attachments/sentences'
import { attachments as taking, mimeTypes } from '../attachments/taking'
import { languageFields } from '../body/languages'
import { keepUsed, removeUnused } from '../media/keep'
import { serveAttachment } from '../media/serve'
import { keepFound, recordFile, takeUpload } from '../media/take'
import { uploadEndpoint } from '../media/upload'
import type { Attachment } from '../payload-types'

/** What its versions share, so that texts know it on any site. */
const keepWork: CollectionBeforeValidateHook<Attachment> = ({ data, originalDoc }) => ({
  ...data,
  work: originalDoc?.work ?? randomUUID(),
})

/**
 * Uploaded documents (PDF, OpenDocument). Their files are kept and served as those of pictures are: see
 * docs/decisions/0020-files-are-immutable.md and 0026-documents.md.
 */
export const attachments: CollectionConfig<'attachments'> = {
  slug: 'attachments',
  labels: {
    singular: { sv: 'Dokument', en: 'Document', uk: 'Документ' },
    plural: { sv: 'Dokument', en: 'Documents', uk: 'Документи' },
  },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'language', 'filename', 'updatedAt'] },
  defaultSort: 'title',
  // A file is open to more than its description: `serveAttachment` says to whom
  access: {
    ...accessTo('attachments'),
    read: ({ req, isReadingStaticFile }) =>
      isReadingStaticFile === true || accessTo('attachments').read({ req }),
  },
  disableDuplicate: true,
  hooks: {
    beforeOperation: [takeUpload(taking)],
    beforeValidate: [keepWork],
    beforeChange: [keepFound],
    afterChange: [recordFile('attachments'), announceReplacement],
    beforeDelete: [keepUsed('attachments', sentences.inUse)],
    afterDelete: [removeUnused('attachments')],
  },
  endpoints: [uploadEndpoint('attachments', sentences)],
  upload: {
    mimeTypes: Object.values(mimeTypes),
    handlers: [serveAttachment],
    disableLocalStorage: true,
    pasteURL: false,
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { sv: 'Titel', en: 'Title', uk: 'Назва' },
      admin: {
        description: {
          sv: 'Vad läsarna ser i länken, på dokumentets språk. Lämna titel och språk tomma, så tas de ur filen när den säger dem.',
          en: 'What readers see in the link, in the document’s language. Leave title and language empty, and they’re taken from the file where it says them.',
          uk: 'Що читачі бачать у посиланні, мовою документа. Залиште назву й мову порожніми — їх буде взято з файлу, якщо вони там зазначені.',
        },
      },
    },
    ...languageFields,
    { name: 'state', type: 'ui', admin: { components: { Field: '/cms/attachments/panel#AttachmentPanel' } } },
    { name: 'work', type: 'text', required: true, unique: true, admin: { hidden: true } },
    {
      name: 'found',
      type: 'json',
      typescriptSchema: [() => ({ tsType: "import('./attachments/inspect').Findings" })],
      admin: { hidden: true },
    },
  ],
}
