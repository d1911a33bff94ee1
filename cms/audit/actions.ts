import type { EditorText } from '../editor-language'

/** What is done at the editors' side and kept in the log, as the log says it. */
export const actions = {
  saved: { sv: 'skrev i', en: 'wrote in', uk: 'редагування' },
  published: { sv: 'publicerade', en: 'published', uk: 'публікація' },
  withdrawn: { sv: 'drog tillbaka', en: 'withdrew', uk: 'вилучення' },
  made: { sv: 'skapade', en: 'made', uk: 'створення' },
  changed: { sv: 'ändrade', en: 'changed', uk: 'зміна' },
  removed: { sv: 'raderade', en: 'deleted', uk: 'видалення' },
  imported: { sv: 'läste in', en: 'imported', uk: 'імпорт' },
  reviewAsked: { sv: 'begärde granskning av', en: 'asked for a review of', uk: 'запит на перевірку' },
  approved: { sv: 'godkände', en: 'approved', uk: 'схвалення' },
  returned: { sv: 'lämnade tillbaka', en: 'returned', uk: 'повернення' },
  reviewVoid: { sv: 'ändrade under granskning', en: 'changed under review', uk: 'зміна під час перевірки' },
  publishedAlone: {
    sv: 'publicerade utan granskning',
    en: 'published without a review',
    uk: 'публікація без перевірки',
  },
  looked: { sv: 'läste i efterhand', en: 'read afterwards', uk: 'прочитання після публікації' },
  linkMade: {
    sv: 'gjorde en granskningslänk till',
    en: 'made a review link to',
    uk: 'посилання для перевірки',
  },
  linkRevoked: {
    sv: 'återkallade granskningslänken till',
    en: 'revoked the review link to',
    uk: 'відкликання посилання',
  },
  previewsEnded: {
    sv: 'avslutade länkarna till förhandsvisningen av',
    en: 'ended the links to the preview of',
    uk: 'скасування посилань на попередній перегляд',
  },
  planned: { sv: 'bestämde dagen för', en: 'set a day for', uk: 'призначення дня' },
  planCancelled: { sv: 'avbokade dagen för', en: 'cancelled the day of', uk: 'скасування дня' },
  loggedIn: { sv: 'loggade in', en: 'logged in', uk: 'вхід' },
  loggedOut: { sv: 'loggade ut', en: 'logged out', uk: 'вихід' },
  loginRefused: { sv: 'nekades inloggning', en: 'was refused a login', uk: 'відмова у вході' },
  accountMade: { sv: 'skapade kontot', en: 'made the account', uk: 'створення облікового запису' },
  accountClosed: { sv: 'stängde kontot', en: 'closed the account', uk: 'закриття облікового запису' },
  accountOpened: { sv: 'öppnade kontot', en: 'opened the account', uk: 'відкриття облікового запису' },
  secondFactorSet: {
    sv: 'ställde in kod från telefonen för',
    en: 'set a second factor for',
    uk: 'увімкнення коду з телефону',
  },
  secondFactorRemoved: {
    sv: 'tog bort kod från telefonen för',
    en: 'removed the second factor of',
    uk: 'вимкнення коду з телефону',
  },
  recoveryCodeUsed: {
    sv: 'använde en reservkod för',
    en: 'used a recovery code of',
    uk: 'використання резервного коду',
  },
  sessionsEnded: { sv: 'loggade ut kontot', en: 'ended sessions of', uk: 'завершення сеансів' },
  accountRemoved: { sv: 'raderade kontot', en: 'deleted the account', uk: 'видалення облікового запису' },
  rightsChanged: { sv: 'ändrade rättigheter för', en: 'changed the rights of', uk: 'зміна прав' },
  passwordChanged: { sv: 'bytte lösenord för', en: 'changed the password of', uk: 'зміна пароля' },
  passwordLinkMade: {
    sv: 'gjorde en länk till ett nytt lösenord för',
    en: 'made a link to a new password for',
    uk: 'створення посилання на новий пароль',
  },
  refused: { sv: 'nekades', en: 'was refused', uk: 'відмова' },
} satisfies Record<string, EditorText>

export type Action = keyof typeof actions
