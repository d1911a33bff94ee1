import type { EditorText } from '../editor-language'

/** Words of the panel, in the editor's language. */
export const labels = {
  heading: { sv: 'En bestämd dag', en: 'On a day', uk: 'У певний день' },
  explanation: (timeZone: string): EditorText => ({
    sv: `Texten publiceras som utkastet ser ut då. Tiderna är enligt klockorna i ${timeZone}.`,
    en: `The text is published as its draft stands then. Times are those of the clocks in ${timeZone}.`,
    uk: `Текст буде опубліковано в тому вигляді, який матиме чернетка. Час — за годинниками ${timeZone}.`,
  }),
  saveFirst: {
    sv: 'Skriv en rubrik först, så att utkastet sparas.',
    en: 'Write a title first, so that the draft is saved.',
    uk: 'Спершу напишіть заголовок, щоб чернетку було збережено.',
  },
  what: { sv: 'Vad ska hända', en: 'What is to happen', uk: 'Що має статися' },
  publish: { sv: 'Publicera', en: 'Publish', uk: 'Опублікувати' },
  withdraw: { sv: 'Dra tillbaka', en: 'Withdraw', uk: 'Вилучити' },
  day: { sv: 'Dag', en: 'Day', uk: 'День' },
  time: { sv: 'Klockslag (24 timmar)', en: 'Time (24 hours)', uk: 'Час (24 години)' },
  outcome: { sv: 'Skäl', en: 'Reason', uk: 'Причина' },
  reason: { sv: 'Förklaring till läsarna', en: 'Explanation to the readers', uk: 'Пояснення для читачів' },
  set: { sv: 'Bestäm dagen', en: 'Set the day', uk: 'Призначити день' },
  cancel: { sv: 'Avboka', en: 'Cancel', uk: 'Скасувати' },
  remove: { sv: 'Ta bort', en: 'Remove', uk: 'Прибрати' },
  noAnswer: {
    sv: 'Servern svarade inte. Ingenting är ändrat. Försök igen.',
    en: 'The server didn’t answer. Nothing has changed. Try again.',
    uk: 'Сервер не відповів. Нічого не змінено. Спробуйте ще раз.',
  },
} satisfies Record<string, EditorText | ((timeZone: string) => EditorText)>
