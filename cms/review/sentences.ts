import type { EditorText } from '../editor-language'

/** What is said of reviews when something is refused, to editors and to reviewers without account. */
export const sentences = {
  logIn: { sv: 'Logga in först.', en: 'Log in first.', uk: 'Спершу увійдіть.' },
  unknownText: { sv: 'Texten finns inte.', en: 'There is no such text.', uk: 'Такого тексту немає.' },
  notReviewed: {
    sv: 'Texter av det här slaget granskas inte på den här webbplatsen.',
    en: 'Texts of this kind aren’t reviewed on this site.',
    uk: 'На цьому сайті тексти цього виду не перевіряють.',
  },
  malformed: {
    sv: 'Det som skickades går inte att läsa. Ladda sidan igen.',
    en: 'What was sent can’t be read. Reload the page.',
    uk: 'Надіслане не вдалося прочитати. Перезавантажте сторінку.',
  },
  lookFirst: {
    sv: 'Någon annan ska läsa texten först. Spara ett utkast, begär granskning, och publicera när texten är godkänd.',
    en: 'Somebody else must read the text first. Save a draft, ask for a review, and publish when it’s approved.',
    uk: 'Спершу текст має прочитати хтось інший. Збережіть чернетку, попросіть про перевірку й опублікуйте після схвалення.',
  },
  nothingNew: {
    sv: 'Texten har inga ändringar att granska.',
    en: 'The text has no changes to review.',
    uk: 'У тексті немає змін для перевірки.',
  },
  notAsked: {
    sv: 'Ingen granskning väntar. Den är redan avgjord, eller så har texten ändrats sedan dess.',
    en: 'No review is waiting. It has been decided already, or the text has changed since.',
    uk: 'Немає перевірки, яка очікує. Рішення вже ухвалено, або текст відтоді змінився.',
  },
  ownText: {
    sv: 'Du har själv ändrat texten senast. Någon annan ska godkänna den.',
    en: 'You changed the text last yourself. Somebody else must approve it.',
    uk: 'Останні зміни в тексті внесли ви. Схвалити його має хтось інший.',
  },
  notYours: {
    sv: 'Din roll ger inte rätt till det här. Be en publicist.',
    en: 'Your role doesn’t allow this. Ask a publisher.',
    uk: 'Ваша роль не дає на це права. Зверніться до публікатора.',
  },
  wordsMissing: {
    sv: 'Skriv varför, med några ord.',
    en: 'Write why, in a few words.',
    uk: 'Напишіть кількома словами, чому.',
  },
  ownHaste: {
    sv: 'Du publicerade den själv utan granskning. Någon annan ska läsa den.',
    en: 'You published it without a review yourself. Somebody else must read it.',
    uk: 'Ви самі опублікували його без перевірки. Прочитати має хтось інший.',
  },
  linkUnknown: {
    sv: 'Länken gäller inte. Kontrollera att hela adressen kom med.',
    en: 'The link isn’t valid. Check that you have the whole address.',
    uk: 'Посилання недійсне. Перевірте, чи адреса скопійована повністю.',
  },
  linkRevoked: {
    sv: 'Länken är återkallad. Be den som skickade den om en ny.',
    en: 'The link has been revoked. Ask whoever sent it for a new one.',
    uk: 'Посилання відкликано. Попросіть нове в того, хто його надіслав.',
  },
  linkChanged: {
    sv: 'Texten har ändrats sedan du fick länken, som gällde en tidigare version. Be om en ny länk.',
    en: 'The text has changed since you got the link, which was for an earlier version. Ask for a new link.',
    uk: 'Текст змінився після того, як ви отримали посилання на попередню версію. Попросіть нове.',
  },
  linkDecided: {
    sv: 'Svaret är lämnat. Tack.',
    en: 'The answer has been given. Thank you.',
    uk: 'Відповідь надано. Дякуємо.',
  },
  linkOver: {
    sv: 'Texten är redan publicerad, så länken gäller inte längre.',
    en: 'The text has been published already, so the link is no longer valid.',
    uk: 'Текст уже опубліковано, тож посилання більше не дійсне.',
  },
} satisfies Record<string, EditorText>

/** Why a reviewer's link, or what is sent by it, is good for nothing. */
export type LinkProblem = Extract<keyof typeof sentences, `link${string}`> | 'wordsMissing'
