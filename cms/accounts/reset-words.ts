import type { EditorText } from '../editor-language'

/** What is said to whoever has forgotten a password, and to whoever helps them. */
export const resetWords = {
  heading: { sv: 'Glömt lösenordet?', en: 'Forgotten your password?', uk: 'Забули пароль?' },
  explanation: {
    sv: 'Skriv din e-postadress, så får du en länk till ett nytt lösenord.',
    en: 'Give your e-mail address, and you get a link to a new password.',
    uk: 'Вкажіть свою електронну адресу, і ви отримаєте посилання на новий пароль.',
  },
  email: { sv: 'E-postadress', en: 'E-mail address', uk: 'Електронна адреса' },
  send: { sv: 'Skicka länken', en: 'Send the link', uk: 'Надіслати посилання' },
  toLogin: { sv: 'Till inloggningen', en: 'To the login', uk: 'До входу' },
  sent: {
    sv: 'Om adressen hör till ett konto kommer ett brev med en länk inom några minuter. Länken gäller i en timme.',
    en: 'If the address belongs to an account, a letter with a link arrives within minutes. The link is good for an hour.',
    uk: 'Якщо ця адреса належить обліковому запису, за кілька хвилин надійде лист із посиланням. Воно дійсне годину.',
  },
  noMail: {
    sv: 'Webbplatsen skickar ingen e-post. Be en administratör om en länk till ett nytt lösenord.',
    en: 'This site sends no mail. Ask an administrator for a link to a new password.',
    uk: 'Цей сайт не надсилає пошти. Попросіть в адміністратора посилання на новий пароль.',
  },
  notAnAddress: {
    sv: 'Skriv en e-postadress, till exempel namn@kommun.se.',
    en: 'Give an e-mail address, such as name@municipality.se.',
    uk: 'Вкажіть електронну адресу, наприклад name@municipality.se.',
  },
  newHeading: { sv: 'Nytt lösenord', en: 'A new password', uk: 'Новий пароль' },
  newPassword: {
    sv: 'Nytt lösenord, minst tolv tecken',
    en: 'New password, at least twelve characters',
    uk: 'Новий пароль, щонайменше дванадцять символів',
  },
  show: { sv: 'Visa lösenordet', en: 'Show the password', uk: 'Показати пароль' },
  save: { sv: 'Spara och logga in', en: 'Save and log in', uk: 'Зберегти й увійти' },
  linkIsOver: {
    sv: 'Länken är använd eller för gammal. Be om en ny.',
    en: 'The link has been used or is too old. Ask for a new one.',
    uk: 'Посилання вже використано або воно застаріло. Попросіть нове.',
  },
  noAnswer: {
    sv: 'Webbplatsen svarar inte. Försök igen om en stund.',
    en: 'The site does not answer. Try again in a while.',
    uk: 'Сайт не відповідає. Спробуйте трохи згодом.',
  },
  subject: { sv: 'Nytt lösenord', en: 'A new password', uk: 'Новий пароль' },
  letter: {
    sv: 'Någon, förmodligen du, har bett om ett nytt lösenord till ditt konto. Öppna länken inom en timme och välj ett. Den kan användas en gång.',
    en: 'Somebody, probably you, has asked for a new password for your account. Open the link within an hour and choose one. It can be used once.',
    uk: 'Хтось, імовірно ви, попросив новий пароль до вашого облікового запису. Відкрийте посилання протягом години й виберіть пароль. Скористатися ним можна один раз.',
  },
  letterIgnore: {
    sv: 'Var det inte du behöver du inte göra något: lösenordet är detsamma.',
    en: 'If it wasn’t you, there is nothing to do: the password stays as it is.',
    uk: 'Якщо це були не ви, нічого не робіть: пароль залишається тим самим.',
  },
  linkHeading: {
    sv: 'Länk till ett nytt lösenord',
    en: 'Link to a new password',
    uk: 'Посилання на новий пароль',
  },
  linkExplanation: {
    sv: 'För den som har glömt sitt lösenord. Länken kan användas en gång, inom en timme. Lämna den så att ingen annan ser den.',
    en: 'For who has forgotten their password. The link can be used once, within an hour. Hand it over so that nobody else sees it.',
    uk: 'Для тих, хто забув пароль. Посиланням можна скористатися один раз протягом години. Передайте його так, щоб ніхто інший не побачив.',
  },
  makeLink: { sv: 'Gör en länk', en: 'Make a link', uk: 'Створити посилання' },
  adminsOnly: {
    sv: 'Det får bara en administratör göra.',
    en: 'Only an administrator may do that.',
    uk: 'Це може зробити лише адміністратор.',
  },
  unknownAccount: {
    sv: 'Kontot finns inte.',
    en: 'There is no such account.',
    uk: 'Такого облікового запису немає.',
  },
} satisfies Record<string, EditorText>
