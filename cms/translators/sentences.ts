import type { Age } from '@/editions/age'
import { formatDate } from '@/i18n/formats'
import type { EditorLanguage, EditorText } from '../editor-language'
import type { State } from './states'

export const stateNames: Record<State, EditorText> = {
  missing: { sv: 'Saknas', en: 'Missing', uk: 'Немає' },
  draft: { sv: 'Utkast', en: 'Draft', uk: 'Чернетка' },
  current: { sv: 'Aktuell', en: 'Up to date', uk: 'Актуальний' },
  behind: { sv: 'Efter originalet', en: 'Behind', uk: 'Відстає від оригіналу' },
  machine: {
    sv: 'Maskinöversatt, inte granskad',
    en: 'Made by a machine, unchecked',
    uk: 'Машинний, не перевірений',
  },
}

export const sentences = {
  title: { sv: 'Översättningar', en: 'Translations', uk: 'Переклади' },
  article: { sv: 'Nyhet', en: 'News article', uk: 'Новина' },
  language: { sv: 'Språk', en: 'Language', uk: 'Мова' },
  state: { sv: 'Läge', en: 'State', uk: 'Стан' },
  all: { sv: 'Alla', en: 'All', uk: 'Усі' },
  none: { sv: 'Här finns inget.', en: 'There is nothing here.', uk: 'Тут нічого немає.' },
  pages: { sv: 'Sidor', en: 'Pages', uk: 'Сторінки' },
  whatPublishingDoes: {
    sv: 'När utkastet publiceras',
    en: 'When the draft is published',
    uk: 'Коли чернетку буде опубліковано',
  },
  agesNothing: {
    sv: 'Ingen översättning hamnar efter.',
    en: 'No translation falls behind.',
    uk: 'Жоден переклад не почне відставати.',
  },
  noAnswer: {
    sv: 'Det gick inte att ta reda på vad publiceringen gör med översättningarna. Ladda om sidan.',
    en: 'What publishing does to the translations could not be found out. Reload the page.',
    uk: 'Не вдалося дізнатися, як публікація вплине на переклади. Перезавантажте сторінку.',
  },
  fallsBehind: { sv: 'Hamnar efter originalet.', en: 'Falls behind.', uk: 'Почне відставати.' },
  fallsFurther: {
    sv: 'Är redan efter och hamnar längre efter.',
    en: 'Is behind already, and falls further behind.',
    uk: 'Уже відстає й відставатиме ще більше.',
  },
  staysBehind: {
    sv: 'Är redan efter; det ändras inte.',
    en: 'Is behind already; that doesn’t change.',
    uk: 'Уже відстає; це не зміниться.',
  },
  catchesUp: { sv: 'Blir aktuell igen.', en: 'Is up to date again.', uk: 'Знову стане актуальним.' },
  logIn: { sv: 'Logga in först.', en: 'Log in first.', uk: 'Спершу увійдіть.' },
  unknownText: { sv: 'Texten finns inte.', en: 'There is no such text.', uk: 'Такого тексту немає.' },
  whichRevision: {
    sv: 'Säg vilken av originalets versioner översättningen följer.',
    en: 'Say which revision of the original the translation follows.',
    uk: 'Вкажіть, за якою редакцією оригіналу зроблено переклад.',
  },
  original: { sv: 'Originalet', en: 'The original', uk: 'Оригінал' },
  translation: { sv: 'Översättningen', en: 'The translation', uk: 'Переклад' },
  added: { sv: 'Nytt stycke', en: 'New paragraph', uk: 'Новий абзац' },
  removed: { sv: 'Borttaget stycke', en: 'Removed paragraph', uk: 'Вилучений абзац' },
  words: { sv: 'Ändrat stycke', en: 'Changed paragraph', uk: 'Змінений абзац' },
  form: {
    sv: 'Ändrat stycke, samma ord',
    en: 'Changed paragraph, same words',
    uk: 'Змінений абзац, ті самі слова',
  },
  edit: { sv: 'Redigera översättningen', en: 'Edit the translation', uk: 'Редагувати переклад' },
  picture: { sv: 'Bild', en: 'Picture', uk: 'Зображення' },
  heading: { sv: 'Rubrik', en: 'Title', uk: 'Заголовок' },
  lead: { sv: 'Ingress', en: 'Lead', uk: 'Вступ' },
} satisfies Record<string, EditorText>

/** Since when and how much a translation is behind: sentences without a number that would bend a word. */
export function ageSentence(age: Age, locale: EditorLanguage, timeZone: string): string {
  const since = formatDate(age.since, locale, timeZone)
  return [
    { sv: `Sedan ${since}.`, en: `Since ${since}.`, uk: `Відтоді: ${since}.` }[locale],
    ...extent(age, locale),
  ].join(' ')
}

/** What of the original is new to the translation. */
export function extent(age: Age, locale: EditorLanguage): string[] {
  const { changed, removed, total } = age
  const parts: [unknown, EditorText][] = [
    [age.titleChanged, { sv: 'Ny rubrik.', en: 'New title.', uk: 'Новий заголовок.' }],
    [age.leadChanged, { sv: 'Ny ingress.', en: 'New lead.', uk: 'Новий вступ.' }],
    [age.pictureChanged, { sv: 'Ny bild.', en: 'New picture.', uk: 'Нове зображення.' }],
    [
      changed.length,
      {
        sv: `Ändrade stycken: ${changed.length} av ${total}.`,
        en: `Changed paragraphs: ${changed.length} of ${total}.`,
        uk: `Змінено абзаців: ${changed.length} із ${total}.`,
      },
    ],
    [
      removed.length,
      {
        sv: `Borttagna stycken: ${removed.length}.`,
        en: `Removed paragraphs: ${removed.length}.`,
        uk: `Вилучено абзаців: ${removed.length}.`,
      },
    ],
  ]
  return parts.flatMap(([applies, words]) => (applies ? [words[locale]] : []))
}

/** What the button says that ties a translation to a revision of its original. */
export function followsNow(number: number, locale: EditorLanguage): string {
  return {
    sv: `Publicera: översättningen följer nu version ${number}`,
    en: `Publish: the translation now follows revision ${number}`,
    uk: `Опублікувати: переклад тепер відповідає редакції ${number}`,
  }[locale]
}

/** Which revisions are compared. */
export function comparison(old: number, latest: number, locale: EditorLanguage): string {
  return {
    sv: `Översättningen följer originalets version ${old}. Den senaste är version ${latest}.`,
    en: `The translation follows revision ${old} of the original. The latest is revision ${latest}.`,
    uk: `Переклад зроблено за редакцією ${old} оригіналу. Остання редакція — ${latest}.`,
  }[locale]
}
