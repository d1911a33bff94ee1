import type { Field, TextFieldSingleValidation } from 'payload'
import { say } from '../editor-language'

const describesThePicture: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const file = 'file' in siblingData ? siblingData.file : undefined
  if (!file || value?.trim()) return true
  return say(req, {
    sv: 'Skriv vad bilden visar. Utan beskrivning kan den som inte ser bilden inte ta del av den.',
    en: 'Write what the picture shows. Without a description those who don’t see it are left out.',
    uk: 'Напишіть, що на зображенні. Без опису воно недоступне тим, хто його не бачить.',
  })
}

/** A picture with the words that an edition says about it, in its own language. */
export function pictureFields({ required }: { required: boolean }): Field[] {
  return [
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      required,
      label: { sv: 'Bild', en: 'Picture', uk: 'Зображення' },
    },
    {
      name: 'alt',
      type: 'text',
      label: { sv: 'Beskrivning', en: 'Description', uk: 'Опис' },
      admin: {
        description: {
          sv: 'Vad bilden visar, för den som inte ser den. Måste skrivas.',
          en: 'What the picture shows, for those who don’t see it. Required.',
          uk: 'Що на зображенні — для тих, хто його не бачить. Обов’язково.',
        },
      },
      validate: describesThePicture,
    },
    {
      name: 'caption',
      type: 'text',
      label: { sv: 'Bildtext', en: 'Caption', uk: 'Підпис' },
    },
    {
      name: 'credit',
      type: 'text',
      label: { sv: 'Fotograf eller källa', en: 'Photographer or source', uk: 'Автор або джерело' },
    },
  ]
}
