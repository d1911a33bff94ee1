import type { EditorText } from '../editor-language'

/** What is said of where somebody is logged in, and of closed accounts. Times are on the municipality's clocks. */
export const sessionWords = {
  heading: { sv: 'Inloggad här', en: 'Logged in here', uk: 'Активні сеанси' },
  none: { sv: 'Ingenstans just nu.', en: 'Nowhere at the moment.', uk: 'Зараз немає жодного.' },
  unknownDevice: { sv: 'Okänt program', en: 'Unknown program', uk: 'Невідома програма' },
  times: (begun: string, used: string): EditorText => ({
    sv: `sedan ${begun}, senast använd ${used}`,
    en: `since ${begun}, last used ${used}`,
    uk: `від ${begun}, востаннє використано ${used}`,
  }),
  own: { sv: 'den du använder nu', en: 'the one you use now', uk: 'той, яким ви зараз користуєтеся' },
  end: { sv: 'Logga ut', en: 'Log out', uk: 'Завершити' },
  endAll: {
    sv: 'Logga ut överallt utom här',
    en: 'Log out everywhere but here',
    uk: 'Завершити всі, крім цього',
  },
  notYours: {
    sv: 'Det får bara kontots ägare och administratörer se och göra.',
    en: 'Only the account’s owner and administrators may see and do that.',
    uk: 'Це можуть бачити й робити лише власник облікового запису та адміністратори.',
  },
  closed: { sv: 'Kontot är stängt', en: 'The account is closed', uk: 'Обліковий запис закрито' },
  closedMeans: {
    sv: 'Ingen kan logga in med det, och den som var inloggad är utloggad. Namnet står kvar i historiken.',
    en: 'Nobody can log in with it, and whoever was logged in is out. The name stays in the history.',
    uk: 'З ним ніхто не може увійти, а відкриті сеанси завершено. Ім’я залишається в історії.',
  },
  closeInstead: {
    sv: 'Konton raderas inte: historiken ska säga vem som gjorde vad. Stäng kontot i stället, med rutan ”Kontot är stängt”.',
    en: 'Accounts aren’t deleted: the history must say who did what. Close the account instead, by the box “The account is closed”.',
    uk: 'Облікові записи не видаляють: історія має показувати, хто що зробив. Натомість закрийте обліковий запис позначкою «Обліковий запис закрито».',
  },
  isClosed: {
    sv: 'Kontot är stängt. Öppna det först, om någon ska kunna logga in.',
    en: 'The account is closed. Open it first, if somebody is to log in.',
    uk: 'Обліковий запис закрито. Спершу відкрийте його, якщо хтось має увійти.',
  },
} satisfies Record<string, EditorText | ((begun: string, used: string) => EditorText)>
