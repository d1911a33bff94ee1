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
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { say } from '../editor-language'
import { isSafeHref } from '@/editions/href'
import { contact } from './contact'
import { passage, term } from './inline-blocks'
import { pictureFields } from './picture'

const namesTheSpeaker: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const speaker = 'speaker' in siblingData ? siblingData.speaker : undefined
  if (value && typeof speaker === 'string' && value.includes(speaker)) return true
  return say(req, {
    sv: 'Anföringsledet måste innehålla namnet på den som talar, skrivet likadant.',
    en: 'The attribution must hold the speaker’s name, spelled the same.',
    uk: 'Слова автора мають містити ім’я того, хто говорить, у тому самому написанні.',
  })
}

const quote: BlockConfig = {
  slug: 'quote',
  labels: {
    singular: { sv: 'Citat', en: 'Quote', uk: 'Цитата' },
    plural: { sv: 'Citat', en: 'Quotes', uk: 'Цитати' },
  },
  fields: [
    {
      name: 'speech',
      type: 'textarea',
      required: true,
      label: { sv: 'Det som sägs', en: 'What is said', uk: 'Слова' },
      admin: {
        description: {
          sv: 'Utan talstreck och citattecken: sidan sätter dem. Sluta med kommatecken när ett anföringsled följer.',
          en: 'Without quotation marks: the page sets them. End with a comma when the attribution follows.',
          uk: 'Без тире й лапок: їх додає сторінка. Завершіть комою, якщо далі йдуть слова автора.',
        },
      },
    },
    {
      name: 'speaker',
      type: 'text',
      required: true,
      label: { sv: 'Vem som talar', en: 'Who speaks', uk: 'Хто говорить' },
    },
    {
      name: 'attribution',
      type: 'text',
      required: true,
      label: { sv: 'Anföringsled', en: 'Attribution', uk: 'Слова автора' },
      admin: {
        description: {
          sv: 'Till exempel: berättar Anatolii Fedorchuk, borgmästare i staden Boryspil. Namnet ska finnas med.',
          en: 'For example: says Anatolii Fedorchuk, mayor of Boryspil. It must hold the name.',
          uk: 'Наприклад: розповідає Анатолій Федорчук, міський голова Борисполя. Має містити ім’я.',
        },
      },
      validate: namesTheSpeaker,
    },
    {
      name: 'continuation',
      type: 'textarea',
      label: { sv: 'Fortsättning på citatet', en: 'The quote goes on', uk: 'Продовження цитати' },
    },
  ],
}

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
      editor: lexicalEditor({ features: () => [...runningText(), InlineToolbarFeature()] }),
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
    LinkFeature({
      enabledCollections: [],
      disableAutoLinks: true,
      fields: ({ defaultFields }) => linkFields(defaultFields),
    }),
  ]
}

/** What an editor can do in the body: nothing that the page can't show well. */
export const bodyEditor = lexicalEditor({
  features: () => [
    ...runningText(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BlocksFeature({ blocks: [quote, image, facts, contact], inlineBlocks: [passage, term] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
