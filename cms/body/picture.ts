import type { Field, TextFieldSingleValidation } from 'payload'
import { say, type EditorText } from '../editor-language'
import { namedText } from './named-text-field'

const alternatives = {
  neither: {
    sv: 'Skriv vad bilden visar. Utan beskrivning kan den som inte ser bilden inte ta del av den. Är bilden bara dekoration: skriv varför i fältet under.',
    en: 'Write what the picture shows. Without a description those who don’t see it are left out. If it’s mere decoration, write why in the field below.',
    uk: 'Напишіть, що на зображенні. Без опису воно недоступне тим, хто його не бачить. Якщо це лише прикраса, напишіть чому в полі нижче.',
  },
  both: {
    sv: 'Bilden har både en beskrivning och ett skäl till att inte ha någon. Ta bort det ena.',
    en: 'The picture has both a description and a reason to have none. Delete one of them.',
    uk: 'Зображення має і опис, і причину, чому опису немає. Видаліть щось одне.',
  },
} satisfies Record<string, EditorText>

const isDescribedOrDecorative: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const { file, decorative }: { file?: unknown; decorative?: unknown } = siblingData
  const isDescribed = Boolean(value?.trim())
  const isDecorative = typeof decorative === 'string' && decorative.trim() !== ''
  if (!file || isDescribed !== isDecorative) return true
  return say(req, isDescribed ? alternatives.both : alternatives.neither)
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
        components: namedText,
        description: {
          sv: 'Vad bilden visar, för den som inte ser den. Måste skrivas, om bilden inte bara är dekoration.',
          en: 'What the picture shows, for those who don’t see it. Required, unless it’s mere decoration.',
          uk: 'Що на зображенні — для тих, хто його не бачить. Обов’язково, якщо це не лише прикраса.',
        },
      },
      validate: isDescribedOrDecorative,
    },
    {
      name: 'decorative',
      type: 'text',
      maxLength: 200,
      label: {
        sv: 'Bara dekoration, därför att',
        en: 'Mere decoration, because',
        uk: 'Лише прикраса, тому що',
      },
      admin: {
        components: namedText,
        description: {
          sv: 'Skriv varför bilden inte behöver beskrivas, till exempel att texten redan säger det den visar. Då får den som inte ser bilden inte veta att den finns.',
          en: 'Write why the picture needs no description, such as that the text says what it shows. Those who don’t see it aren’t told of it then.',
          uk: 'Напишіть, чому зображення не потребує опису, наприклад: текст уже каже те, що на ньому. Тоді тим, хто його не бачить, про нього не повідомляється.',
        },
      },
    },
    {
      name: 'caption',
      type: 'text',
      label: { sv: 'Bildtext', en: 'Caption', uk: 'Підпис' },
      admin: { components: namedText },
    },
    {
      name: 'credit',
      type: 'text',
      label: { sv: 'Fotograf eller källa', en: 'Photographer or source', uk: 'Автор або джерело' },
      admin: { components: namedText },
    },
  ]
}
