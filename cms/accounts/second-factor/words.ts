import type { EditorText } from '../../editor-language'

/** What is said of second factors. */
export const factorWords = {
  heading: { sv: 'Kod från telefonen', en: 'Code from your telephone', uk: 'Код із телефону' },
  explanation: {
    sv: 'Med den behövs både lösenordet och en kod från en app på telefonen för att logga in.',
    en: 'With it, logging in takes both the password and a code from an app on the telephone.',
    uk: 'З ним для входу потрібні і пароль, і код із застосунку на телефоні.',
  },
  isOn: (left: number): EditorText => ({
    sv: `Påslagen. Reservkoder kvar: ${left}.`,
    en: `On. Recovery codes left: ${left}.`,
    uk: `Увімкнено. Залишилося резервних кодів: ${left}.`,
  }),
  isOff: { sv: 'Avslagen.', en: 'Off.', uk: 'Вимкнено.' },
  isDemanded: {
    sv: 'Din roll kräver den.',
    en: 'The role demands it.',
    uk: 'Цього вимагає роль.',
  },
  turnOn: { sv: 'Slå på', en: 'Turn on', uk: 'Увімкнути' },
  turnOff: { sv: 'Slå av', en: 'Turn off', uk: 'Вимкнути' },
  remove: { sv: 'Ta bort för kontot', en: 'Remove from the account', uk: 'Прибрати з облікового запису' },
  password: { sv: 'Ditt lösenord', en: 'Your password', uk: 'Ваш пароль' },
  scan: {
    sv: 'Läs av bilden med en app för koder (till exempel Aegis, 2FAS eller Google Authenticator), eller skriv in nyckeln:',
    en: 'Read the picture with an app for codes (such as Aegis, 2FAS or Google Authenticator), or type the key:',
    uk: 'Зчитайте зображення застосунком для кодів (наприклад Aegis, 2FAS або Google Authenticator) або введіть ключ:',
  },
  qr: { sv: 'QR-kod med nyckeln', en: 'QR code with the key', uk: 'QR-код із ключем' },
  keepCodes: {
    sv: 'Spara reservkoderna där bara du kommer åt dem. Var och en släpper in dig en gång utan telefonen. De visas bara nu.',
    en: 'Keep the recovery codes where only you can get at them. Each lets you in once without the telephone. They are shown only now.',
    uk: 'Збережіть резервні коди там, де їх дістанете лише ви. Кожен один раз впустить вас без телефону. Їх показують лише зараз.',
  },
  code: { sv: 'Kod', en: 'Code', uk: 'Код' },
  codeNeeded: {
    sv: 'Skriv koden från appen på telefonen, eller en reservkod.',
    en: 'Give the code from the app on your telephone, or a recovery code.',
    uk: 'Введіть код із застосунку на телефоні або резервний код.',
  },
  codeWrong: {
    sv: 'Koden stämmer inte, eller är redan använd. Vänta på nästa.',
    en: 'The code is not right, or has been used already. Wait for the next.',
    uk: 'Код неправильний або вже використаний. Дочекайтеся наступного.',
  },
  setupNeeded: {
    sv: 'Din roll kräver en kod från telefonen vid inloggning. Ställ in den nu.',
    en: 'Your role demands a code from your telephone to log in. Set it up now.',
    uk: 'Ваша роль вимагає коду з телефону під час входу. Налаштуйте його зараз.',
  },
  setupWrong: {
    sv: 'Koden stämmer inte. Skriv den som appen visar nu.',
    en: 'The code is not right. Give the one that the app shows now.',
    uk: 'Код неправильний. Введіть той, який застосунок показує зараз.',
  },
  save: { sv: 'Spara', en: 'Save', uk: 'Зберегти' },
} satisfies Record<string, EditorText | ((left: number) => EditorText)>
