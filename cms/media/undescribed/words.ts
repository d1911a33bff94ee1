import type { EditorText } from '../../editor-language'

/** What editors read of pictures that nobody has described. */
export const words = {
  how: {
    sv: 'Texter som visar bilder utan att säga vad de föreställer. Beskrivningen skrivs i texten, på dess språk: vid bilden, eller också varför den inte behövs. En text utan den går inte att publicera.',
    en: 'Texts that show pictures without saying what is in them. The description is written in the text, in its language: beside the picture, or else why it needs none. A text without it can’t be published.',
    uk: 'Тексти, у яких не сказано, що на зображеннях. Опис пишуть у тексті, його мовою, біля зображення, або ж зазначають, чому він не потрібен. Текст без опису не можна опублікувати.',
  },
  none: {
    sv: 'Alla bilder är beskrivna.',
    en: 'All pictures are described.',
    uk: 'Усі зображення описано.',
  },
  languages: { sv: 'Textens språk', en: 'The text’s language', uk: 'Мова тексту' },
  all: { sv: 'Alla', en: 'All', uk: 'Усі' },
  untitled: { sv: 'Utan rubrik', en: 'Untitled', uk: 'Без заголовка' },
  draft: { sv: 'Utkast', en: 'Draft', uk: 'Чернетка' },
  published: { sv: 'Publicerad', en: 'Published', uk: 'Опубліковано' },
} satisfies Record<string, EditorText>
