import type { EditorText } from '../editor-language'

/** What editors read about feedback. */
export const labels = {
  collection: {
    singular: { sv: 'Synpunkt', en: 'Feedback', uk: 'Відгук' },
    plural: { sv: 'Synpunkter', en: 'Feedback', uk: 'Відгуки' },
  },
  kind: { sv: 'Vad läsaren säger', en: 'What the reader says', uk: 'Що каже читач' },
  yes: { sv: 'Till nytta', en: 'Helpful', uk: 'Корисно' },
  no: { sv: 'Inte till nytta', en: 'Not helpful', uk: 'Не корисно' },
  fault: { sv: 'Fel på sidan', en: 'Fault on the page', uk: 'Помилка на сторінці' },
  text: { sv: 'Läsarens text', en: 'The reader’s text', uk: 'Текст читача' },
  path: { sv: 'Sidans adress', en: 'Address of the page', uk: 'Адреса сторінки' },
  language: { sv: 'Språk', en: 'Language', uk: 'Мова' },
  revision: { sv: 'Publicerad version', en: 'Published revision', uk: 'Опублікована редакція' },
  assignee: { sv: 'Ansvarig', en: 'Assigned to', uk: 'Відповідальна особа' },
  note: { sv: 'Anteckning', en: 'Note', uk: 'Нотатка' },
  noteHelp: {
    sv: 'Vad som gjordes, eller varför inget gjordes. Läsaren ser det inte.',
    en: 'What was done, or why nothing was. The reader doesn’t see it.',
    uk: 'Що зроблено або чому нічого не зроблено. Читач цього не бачить.',
  },
  handled: { sv: 'Åtgärdad', en: 'Dealt with', uk: 'Опрацьовано' },
} satisfies Record<string, EditorText | Record<'singular' | 'plural', EditorText>>

export const sentences = {
  title: { sv: 'Synpunkter per sida', en: 'Feedback by page', uk: 'Відгуки за сторінками' },
  page: { sv: 'Sida', en: 'Page', uk: 'Сторінка' },
  open: { sv: 'Fel att åtgärda', en: 'Faults to deal with', uk: 'Неопрацьовані помилки' },
  faults: { sv: 'Fel i allt', en: 'Faults in all', uk: 'Усього помилок' },
  read: { sv: 'Läs', en: 'Read', uk: 'Читати' },
  none: { sv: 'Ingen har sagt något ännu.', en: 'Nobody has said anything yet.', uk: 'Відгуків поки немає.' },
  most: {
    sv: 'De hundra sidor som har flest fel att åtgärda, sedan de som är till minst nytta.',
    en: 'The hundred pages with the most faults to deal with, then those that help the least.',
    uk: 'Сто сторінок із найбільшою кількістю неопрацьованих помилок, далі — найменш корисні.',
  },
} satisfies Record<string, EditorText>

/** For how long feedback is kept; the numeral stands apart, so that it bends no word. */
export function keptFor(days: number): EditorText {
  return {
    sv: `Synpunkter tas bort efter så här många dagar: ${days}.`,
    en: `Feedback is deleted after this many days: ${days}.`,
    uk: `Відгуки вилучають після стількох днів: ${days}.`,
  }
}
