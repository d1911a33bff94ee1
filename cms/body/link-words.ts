import type { EditorText } from '../editor-language'

/**
 * The labels of a link's fields. Not functions, as Payload's own are: it resolves those in the language of whoever opens
 * the form first, and keeps them for all.
 */
export const linkWords = {
  text: { sv: 'Länkens ord', en: 'Words of the link', uk: 'Слова посилання' },
  linkType: { sv: 'Vart den leder', en: 'Where it leads', uk: 'Куди веде' },
  custom: { sv: 'Till en adress', en: 'To an address', uk: 'На адресу' },
  internal: {
    sv: 'Till en text eller ett dokument här',
    en: 'To a text or document here',
    uk: 'На текст або документ цього сайту',
  },
  url: { sv: 'Adress', en: 'Address', uk: 'Адреса' },
  doc: { sv: 'Text eller dokument', en: 'Text or document', uk: 'Текст або документ' },
} satisfies Record<string, EditorText>

/** Said to whoever asks for a link where no words are selected. */
export const selectFirst = {
  sv: 'Markera först orden som ska bli en länk.',
  en: 'First select the words that are to be a link.',
  uk: 'Спочатку виділіть слова, які мають стати посиланням.',
} satisfies EditorText
