import type { Block as BlockConfig } from 'payload'
import {
  BlocksFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { attachment } from './attachment'
import { contact } from './contact'
import { elsewhere } from './elsewhere'
import { passage, term } from './inline-blocks'
import { languageFieldsInText } from './languages'
import { pictureFields } from './picture'
import { MarkWordsFeature } from './mark-words/server'
import { namedText } from './named-text-field'
import { emptyTable } from './nodes'
import { PasteFeature } from './paste/server'
import { quote } from './quote'
import { TableFeature } from './table-editor/server'
import { markedText, runningText, textEditor } from './text-editor'

const image: BlockConfig = {
  slug: 'image',
  labels: {
    singular: { sv: 'Bild', en: 'Picture', uk: 'Зображення' },
    plural: { sv: 'Bilder', en: 'Pictures', uk: 'Зображення' },
  },
  fields: pictureFields({ required: true }),
}

const facts: BlockConfig = {
  slug: 'facts',
  labels: {
    singular: { sv: 'Faktaruta', en: 'Fact box', uk: 'Довідка' },
    plural: { sv: 'Faktarutor', en: 'Fact boxes', uk: 'Довідки' },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { sv: 'Rubrik', en: 'Title', uk: 'Заголовок' },
      admin: { components: namedText },
    },
    {
      name: 'body',
      type: 'richText',
      required: true,
      label: { sv: 'Text', en: 'Text', uk: 'Текст' },
      editor: textEditor(),
    },
  ],
}

const note: BlockConfig = {
  slug: 'note',
  labels: {
    singular: { sv: 'Redaktionens anmärkning', en: 'Editors’ note', uk: 'Примітка редакції' },
    plural: { sv: 'Redaktionens anmärkningar', en: 'Editors’ notes', uk: 'Примітки редакції' },
  },
  fields: [
    {
      name: 'body',
      type: 'richText',
      required: true,
      label: { sv: 'Anmärkning', en: 'Note', uk: 'Примітка' },
      admin: {
        description: {
          sv: 'Det ni själva vill säga om texten, till exempel att källan har fel. Källans ord får stå kvar.',
          en: 'What you yourselves want to say about the text, such as that the source is wrong. Leave the source’s words as they are.',
          uk: 'Те, що ви самі хочете сказати про текст, наприклад що джерело помиляється. Слова джерела залиште без змін.',
        },
      },
      editor: textEditor(),
    },
  ],
}

/** Paragraphs and lists in another language than the text around them. */
const foreign: BlockConfig = {
  slug: 'foreign',
  labels: {
    singular: {
      sv: 'Stycken på annat språk',
      en: 'Paragraphs in another language',
      uk: 'Абзаци іншою мовою',
    },
    plural: {
      sv: 'Stycken på annat språk',
      en: 'Paragraphs in other languages',
      uk: 'Абзаци іншими мовами',
    },
  },
  fields: [
    ...languageFieldsInText,
    {
      name: 'body',
      type: 'richText',
      required: true,
      label: { sv: 'Text', en: 'Text', uk: 'Текст' },
      editor: textEditor(),
    },
  ],
}

/** One table with its caption: the block's own editor holds nothing else. */
const table: BlockConfig = {
  slug: 'table',
  labels: {
    singular: { sv: 'Tabell', en: 'Table', uk: 'Таблиця' },
    plural: { sv: 'Tabeller', en: 'Tables', uk: 'Таблиці' },
  },
  fields: [
    {
      name: 'caption',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { sv: 'Tabellens rubrik', en: 'Caption', uk: 'Назва таблиці' },
      admin: { components: namedText },
    },
    {
      name: 'body',
      type: 'richText',
      required: true,
      label: { sv: 'Tabell', en: 'Table', uk: 'Таблиця' },
      admin: {
        description: {
          sv: 'Första raden, första kolumnen eller båda ska vara rubriker. Tabb går till nästa ruta; rader och kolumner läggs till i menyn ovanför.',
          en: 'The first row, the first column or both must be headers. Tab goes to the next cell; rows and columns are added in the menu above.',
          uk: 'Перший рядок, перший стовпець або обидва мають бути заголовками. Tab переходить до наступної клітинки; рядки й стовпці додаються в меню вгорі.',
        },
      },
      defaultValue: emptyTable,
      editor: lexicalEditor({
        features: () => [
          ...markedText(),
          BlocksFeature({ inlineBlocks: [passage, term] }),
          MarkWordsFeature(),
          PasteFeature({ headings: false, lists: false, tables: 'itself' }),
          TableFeature(),
          FixedToolbarFeature(),
          InlineToolbarFeature(),
        ],
      }),
    },
  ],
}

/** What can stand in the body beside running text. */
export const bodyBlocks = [quote, image, attachment, elsewhere, facts, note, table, contact, foreign]

/** What an editor can do in the body: nothing that the page can't show well. */
export const bodyEditor = lexicalEditor({
  features: () => [
    ...runningText(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BlocksFeature({ blocks: bodyBlocks, inlineBlocks: [passage, term] }),
    MarkWordsFeature(),
    PasteFeature({ headings: true, lists: true, tables: 'blocks' }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
