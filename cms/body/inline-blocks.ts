import type { Block as BlockConfig } from 'payload'
import { languageFieldsInText } from './languages'

const chip = '/cms/body/mark-words/words-chip#WordsChip'

/** Words in another language than the text around them. */
export const passage: BlockConfig = {
  slug: 'passage',
  labels: {
    singular: { sv: 'Ord på annat språk', en: 'Words in another language', uk: 'Слова іншою мовою' },
    plural: { sv: 'Ord på annat språk', en: 'Words in other languages', uk: 'Слова іншими мовами' },
  },
  admin: { components: { Block: chip } },
  fields: [
    { name: 'text', type: 'text', required: true, label: { sv: 'Ord', en: 'Words', uk: 'Слова' } },
    ...languageFieldsInText,
  ],
}

/** Words that the glossary explains. */
export const term: BlockConfig = {
  slug: 'term',
  labels: {
    singular: { sv: 'Ord ur ordlistan', en: 'Word of the glossary', uk: 'Слово зі словника' },
    plural: { sv: 'Ord ur ordlistan', en: 'Words of the glossary', uk: 'Слова зі словника' },
  },
  admin: { components: { Block: chip } },
  fields: [
    {
      name: 'text',
      type: 'text',
      required: true,
      label: { sv: 'Ord i texten', en: 'Words in the text', uk: 'Слова в тексті' },
      admin: {
        description: {
          sv: 'Böjt som texten behöver. I en översättning sätter sidan det svenska ordet inom parentes efter.',
          en: 'In the form that the text needs. In a translation the page puts the Swedish word in brackets behind.',
          uk: 'У формі, потрібній у тексті. У перекладі сторінка додає шведське слово в дужках.',
        },
      },
    },
    {
      name: 'term',
      type: 'relationship',
      relationTo: 'terms',
      required: true,
      label: {
        sv: 'Förklaras i ordlistan som',
        en: 'Explained in the glossary as',
        uk: 'Пояснення у словнику',
      },
    },
  ],
}
