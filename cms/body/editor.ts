import type { Block as BlockConfig } from 'payload'
import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { contact } from './contact'
import { passage, term } from './inline-blocks'
import { languageFields } from './languages'
import { links } from './link-feature'
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
    links(),
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
