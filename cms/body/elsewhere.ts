import type { Block, TextFieldSingleValidation } from 'payload'
import { namedText } from './named-text-field'
import { say } from '../editor-language'
import { lengthPattern, webAddress } from './elsewhere-content'
import { problemAtField } from './link-problems'
import { pictureFields } from './picture'

const isWebAddress: TextFieldSingleValidation = (value, { req }) => {
  const address = webAddress(value ?? '')
  return 'href' in address || say(req, problemAtField(address.problem))
}

const isLength: TextFieldSingleValidation = (value, { req }) =>
  !value?.trim() ||
  lengthPattern.test(value.trim()) ||
  say(req, {
    sv: 'Skriv längden som minuter och sekunder, till exempel 3:20, eller 1:03:20.',
    en: 'Write the length as minutes and seconds, such as 3:20, or 1:03:20.',
    uk: 'Напишіть тривалість хвилинами й секундами, наприклад 3:20 або 1:03:20.',
  })

/** A video or a map on another site: a link with a picture and words of this one. */
export const elsewhere: Block = {
  slug: 'elsewhere',
  labels: {
    singular: {
      sv: 'Video eller karta (länk)',
      en: 'Video or map (link)',
      uk: 'Відео або карта (посилання)',
    },
    plural: {
      sv: 'Videor och kartor (länkar)',
      en: 'Videos and maps (links)',
      uk: 'Відео й карти (посилання)',
    },
  },
  fields: [
    {
      name: 'shows',
      type: 'radio',
      required: true,
      defaultValue: 'video',
      label: { sv: 'Vad det är', en: 'What it is', uk: 'Що це' },
      options: [
        { value: 'video', label: { sv: 'Video', en: 'Video', uk: 'Відео' } },
        { value: 'map', label: { sv: 'Karta', en: 'Map', uk: 'Карта' } },
      ],
    },
    {
      name: 'picture',
      type: 'group',
      label: { sv: 'Bild till länken', en: 'Picture for the link', uk: 'Зображення до посилання' },
      admin: {
        description: {
          sv: 'Ingenting hämtas från den andra webbplatsen: det är den här bilden som läsarna ser.',
          en: 'Nothing is fetched from the other site: this picture is what readers see.',
          uk: 'З іншого сайту нічого не завантажується: читачі бачать це зображення.',
        },
      },
      fields: pictureFields({ required: false }),
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { sv: 'Titel', en: 'Title', uk: 'Назва' },
      admin: { components: namedText },
    },
    {
      name: 'url',
      type: 'text',
      required: true,
      label: { sv: 'Adress', en: 'Address', uk: 'Адреса' },
      admin: {
        components: namedText,
        description: {
          sv: 'Läsarna får veta vilken webbplats den leder till.',
          en: 'Readers are told which site it leads to.',
          uk: 'Читачам повідомляється, на який сайт вона веде.',
        },
      },
      validate: isWebAddress,
    },
    {
      name: 'text',
      type: 'textarea',
      maxLength: 1000,
      label: { sv: 'Text', en: 'Text', uk: 'Текст' },
      admin: {
        description: {
          sv: 'Vad videon eller kartan visar, för den som inte kan eller vill öppna den.',
          en: 'What the video or map shows, for who can’t or won’t open it.',
          uk: 'Що показує відео чи карта — для тих, хто не може або не хоче її відкривати.',
        },
      },
    },
    {
      name: 'length',
      type: 'text',
      label: { sv: 'Längd', en: 'Length', uk: 'Тривалість' },
      admin: {
        components: namedText,
        condition: (_, siblings) => siblings.shows === 'video',
        description: { sv: 'Till exempel 3:20.', en: 'Such as 3:20.', uk: 'Наприклад 3:20.' },
      },
      validate: isLength,
    },
    {
      name: 'captions',
      type: 'select',
      label: { sv: 'Textning', en: 'Captions', uk: 'Субтитри' },
      admin: { condition: (_, siblings) => siblings.shows === 'video' },
      options: [
        {
          value: 'yes',
          label: { sv: 'Videon är textad', en: 'The video has captions', uk: 'Відео має субтитри' },
        },
        {
          value: 'no',
          label: {
            sv: 'Videon saknar textning',
            en: 'The video has no captions',
            uk: 'Відео не має субтитрів',
          },
        },
      ],
    },
  ],
}
