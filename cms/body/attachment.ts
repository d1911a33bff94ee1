import type { Block } from 'payload'

/** A document that stands by itself in a text. */
export const attachment: Block = {
  slug: 'attachment',
  labels: {
    singular: { sv: 'Dokument', en: 'Document', uk: 'Документ' },
    plural: { sv: 'Dokument', en: 'Documents', uk: 'Документи' },
  },
  fields: [
    {
      name: 'attachment',
      type: 'upload',
      relationTo: 'attachments',
      required: true,
      label: { sv: 'Dokument', en: 'Document', uk: 'Документ' },
      admin: {
        description: {
          sv: 'Läsarna ser titel, format, språk, storlek och antal sidor, och om något saknas för den som får det uppläst. Ersätts filen leder texten till den nya.',
          en: 'Readers see title, format, language, size and number of pages, and whether anything is lacking for who has it read aloud. If the file is replaced, the text leads to the new one.',
          uk: 'Читачі бачать назву, формат, мову, розмір і кількість сторінок, а також чого бракує для озвучення. Якщо файл замінити, текст вестиме до нового.',
        },
      },
    },
  ],
}
