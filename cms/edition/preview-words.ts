/** What stands at the links to previews of a text. */
export const previewWords = {
  heading: {
    sv: 'Länkar till förhandsvisningen',
    en: 'Links to the preview',
    uk: 'Посилання на попередній перегляд',
  },
  what: {
    sv: 'Den som har fått en länk ser utkastet i en vecka, utan att logga in.',
    en: 'Whoever has been given a link sees the draft for a week, without logging in.',
    uk: 'Кожен, хто отримав посилання, бачить чернетку протягом тижня без входу.',
  },
  end: {
    sv: 'Avsluta alla länkar',
    en: 'End all links',
    uk: 'Скасувати всі посилання',
  },
  ended: {
    sv: 'Länkar som gjorts hittills fungerar inte längre. Öppna förhandsvisningen igen för att göra en ny.',
    en: 'Links that were made until now no longer work. Open the preview again to make a new one.',
    uk: 'Створені дотепер посилання більше не працюють. Щоб отримати нове, відкрийте попередній перегляд ще раз.',
  },
  noAnswer: {
    sv: 'Webbplatsen svarade inte. Länkarna fungerar fortfarande. Försök igen.',
    en: 'The site didn’t answer. The links still work. Try again.',
    uk: 'Сайт не відповів. Посилання досі працюють. Спробуйте ще раз.',
  },
}
