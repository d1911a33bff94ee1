import type { Block as BlockConfig, FieldAffectingData, TextFieldSingleValidation } from 'payload'
import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { say } from '../editor-language'
import { isSafeHref } from '@/editions/href'
import { contact } from './contact'
import { passage, term } from './inline-blocks'
import { languageFields } from './languages'
import { pictureFields } from './picture'
import { quote } from './quote'

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
    ...languageFields,
    {
      name: 'body',
      type: 'richText',
      required: true,
      label: { sv: 'Text', en: 'Text', uk: 'Текст' },
      editor: textEditor(),
    },
  ],
}

/** Refuses a link's address unless it is one that a browser opens without running anything. */
const opensSafely: TextFieldSingleValidation = (value, { req }) =>
  (value && isSafeHref(value)) ||
  say(req, {
    sv: 'Skriv en adress som börjar med https://, mailto:, tel:, / eller #.',
    en: 'Write an address that begins with https://, mailto:, tel:, / or #.',
    uk: 'Напишіть адресу, що починається з https://, mailto:, tel:, / або #.',
  })

function linkFields(defaultFields: FieldAffectingData[]) {
  return defaultFields.map((field) =>
    field.name === 'url' && field.type === 'text' && !field.hasMany
      ? { ...field, validate: opensSafely }
      : field,
  )
}

function runningText() {
  return [
    ParagraphFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BoldFeature(),
    ItalicFeature(),
    StrikethroughFeature(),
    SuperscriptFeature(),
    SubscriptFeature(),
    LinkFeature({
      enabledCollections: [],
      disableAutoLinks: true,
      fields: ({ defaultFields }) => linkFields(defaultFields),
    }),
  ]
}

/** The editor of a text within a block. */
function textEditor() {
  return lexicalEditor({
    features: () => [
      ...runningText(),
      BlocksFeature({ inlineBlocks: [passage, term] }),
      InlineToolbarFeature(),
    ],
  })
}

/** What an editor can do in the body: nothing that the page can't show well. */
export const bodyEditor = lexicalEditor({
  features: () => [
    ...runningText(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BlocksFeature({ blocks: [quote, image, facts, contact, foreign], inlineBlocks: [passage, term] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
