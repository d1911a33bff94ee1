import type { Block, TextFieldSingleValidation } from 'payload'
import { say } from '../editor-language'

const namesTheSpeaker: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const speaker = 'speaker' in siblingData ? siblingData.speaker : undefined
  if (value && typeof speaker === 'string' && value.includes(speaker)) return true
  return say(req, {
    sv: 'Anföringsledet måste innehålla namnet på den som talar, skrivet likadant.',
    en: 'The attribution must hold the speaker’s name, spelled the same.',
    uk: 'Слова автора мають містити ім’я того, хто говорить, у тому самому написанні.',
  })
}

/** Spoken words with who says them. */
export const quote: Block = {
  slug: 'quote',
  labels: {
    singular: { sv: 'Citat', en: 'Quote', uk: 'Цитата' },
    plural: { sv: 'Citat', en: 'Quotes', uk: 'Цитати' },
  },
  admin: { components: { Block: '/cms/body/quote-block/quote-block#QuoteBlock' } },
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
