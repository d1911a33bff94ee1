import type { EditorText } from '../editor-language'

/** Words of the panel, in the editor's language. */
export const labels = {
  heading: { sv: 'Granskning', en: 'Review', uk: 'Перевірка' },
  explanation: {
    sv: 'Någon annan än den som ändrade texten senast ska godkänna den innan den publiceras.',
    en: 'Somebody else than whoever changed the text last must approve it before it’s published.',
    uk: 'Перш ніж текст буде опубліковано, його має схвалити хтось інший, а не той, хто змінював його останнім.',
  },
  ask: { sv: 'Begär granskning', en: 'Ask for a review', uk: 'Попросити про перевірку' },
  approve: { sv: 'Godkänn', en: 'Approve', uk: 'Схвалити' },
  return: { sv: 'Lämna tillbaka', en: 'Return', uk: 'Повернути' },
  publishAlone: {
    sv: 'Publicera utan granskning',
    en: 'Publish without a review',
    uk: 'Опублікувати без перевірки',
  },
  look: { sv: 'Jag har läst den', en: 'I have read it', uk: 'Я прочитав текст' },
  link: {
    sv: 'Gör en länk åt någon utan konto',
    en: 'Make a link for somebody without account',
    uk: 'Створити посилання для людини без облікового запису',
  },
  revoke: { sv: 'Återkalla länken', en: 'Revoke the link', uk: 'Відкликати посилання' },
  words: {
    sv: 'Varför? (när du lämnar tillbaka, eller publicerar utan granskning)',
    en: 'Why? (when you return it, or publish without a review)',
    uk: 'Чому? (якщо повертаєте або публікуєте без перевірки)',
  },
  guest: { sv: 'Vem ska få länken', en: 'Who gets the link', uk: 'Хто отримає посилання' },
  linkFor: { sv: 'Länk till', en: 'Link for', uk: 'Посилання для' },
  copyNow: {
    sv: 'Skicka länken nu, den visas bara en gång:',
    en: 'Send the link now, it’s shown only once:',
    uk: 'Надішліть посилання зараз, його показано лише раз:',
  },
  noAnswer: {
    sv: 'Servern svarade inte. Ingenting är ändrat. Försök igen.',
    en: 'The server didn’t answer. Nothing has changed. Try again.',
    uk: 'Сервер не відповів. Нічого не змінено. Спробуйте ще раз.',
  },
} satisfies Record<string, EditorText>
