import type { EditorText } from '../editor-language'

/** What is said of plans, in the editor's language. Times are on the municipality's clocks. */
export const sentences = {
  logIn: { sv: 'Logga in först.', en: 'Log in first.', uk: 'Спершу увійдіть.' },
  unknownText: { sv: 'Texten finns inte.', en: 'There is no such text.', uk: 'Такого тексту немає.' },
  notPublishing: {
    sv: 'Din roll publicerar inte. Be en publicist att bestämma dagen.',
    en: 'Your role doesn’t publish. Ask a publisher to set the day.',
    uk: 'Ваша роль не дає права публікувати. Попросіть публікатора призначити день.',
  },
  unknownPlan: {
    sv: 'Det är redan genomfört eller avbokat.',
    en: 'That has been carried out or cancelled already.',
    uk: 'Це вже виконано або скасовано.',
  },
  notATime: {
    sv: 'Ange en dag och ett klockslag, till exempel 08.00.',
    en: 'Give a day and a time, such as 08:00.',
    uk: 'Вкажіть день і час, наприклад 08:00.',
  },
  past: {
    sv: 'Den tiden har redan varit. Välj en senare, eller publicera nu.',
    en: 'That time has passed. Choose a later one, or publish now.',
    uk: 'Цей час уже минув. Виберіть пізніший або опублікуйте зараз.',
  },
  tooFar: {
    sv: 'Välj en dag inom två år.',
    en: 'Choose a day within two years.',
    uk: 'Виберіть день у межах двох років.',
  },
  reasonMissing: {
    sv: 'Välj ett skäl och skriv för läsarna varför texten dras tillbaka.',
    en: 'Choose a reason, and write for the readers why the text is withdrawn.',
    uk: 'Виберіть причину й напишіть для читачів, чому текст вилучено.',
  },
  notPublic: {
    sv: 'Texten är inte publicerad då. Det finns inget att dra tillbaka.',
    en: 'The text won’t be public then. There is nothing to withdraw.',
    uk: 'Текст тоді не буде опублікований. Вилучати нічого.',
  },
  whichOne: {
    sv: 'Klockan ställs om den natten, så den tiden finns två gånger. Vilken menar du?',
    en: 'The clocks go back that night, so that time comes twice. Which one do you mean?',
    uk: 'Тієї ночі годинники переводять назад, і цей час настане двічі. Який ви маєте на увазі?',
  },
  first: (time: string): EditorText => ({
    sv: `Den första, ${time} sommartid`,
    en: `The first, ${time} summer time`,
    uk: `Перший, ${time} за літнім часом`,
  }),
  second: (time: string): EditorText => ({
    sv: `Den andra, ${time} normaltid`,
    en: `The second, ${time} standard time`,
    uk: `Другий, ${time} за стандартним часом`,
  }),
  moved: (time: string): EditorText => ({
    sv: `Klockan ställs fram den natten, så den tiden finns inte. Det blir ${time} i stället.`,
    en: `The clocks go forward that night, so that time doesn’t exist. It will be ${time} instead.`,
    uk: `Тієї ночі годинники переводять уперед, тож такого часу немає. Натомість буде ${time}.`,
  }),
  publish: (when: string): EditorText => ({
    sv: `Publiceras ${when}`,
    en: `Will be published on ${when}`,
    uk: `Буде опубліковано ${when}`,
  }),
  withdraw: (when: string): EditorText => ({
    sv: `Dras tillbaka ${when}`,
    en: `Will be withdrawn on ${when}`,
    uk: `Буде вилучено ${when}`,
  }),
  publishFailed: (when: string): EditorText => ({
    sv: `Skulle ha publicerats ${when}, men det gick inte.`,
    en: `Should have been published on ${when}, but couldn’t be.`,
    uk: `Мало бути опубліковано ${when}, але не вдалося.`,
  }),
  withdrawFailed: (when: string): EditorText => ({
    sv: `Skulle ha dragits tillbaka ${when}, men det gick inte.`,
    en: `Should have been withdrawn on ${when}, but couldn’t be.`,
    uk: `Мало бути вилучено ${when}, але не вдалося.`,
  }),
} satisfies Record<string, EditorText | ((time: string) => EditorText)>
