import type { EditorText } from '../editor-language'
import type { Place, Step } from './branches'

/** What editors read in the tree of pages. */
export const words = {
  title: { sv: 'Sidträd', en: 'Page tree', uk: 'Дерево сторінок' },
  how: {
    sv: 'Så ligger sidorna i menyn. Dra en sida dit den ska, eller flytta den med knapparna. Det gäller genast för läsarna, på alla språk, och gamla adresser leder till de nya.',
    en: 'This is how pages stand in the menu. Drag a page to its place, or move it by the buttons. It holds for readers at once, in all languages, and old addresses lead to the new ones.',
    uk: 'Так сторінки розміщено в меню. Перетягніть сторінку на місце або перемістіть її кнопками. Для читачів це діє одразу, всіма мовами, а старі адреси ведуть до нових.',
  },
  none: { sv: 'Det finns inga sidor än.', en: 'There are no pages yet.', uk: 'Сторінок ще немає.' },
  untitled: { sv: 'Utan rubrik', en: 'Untitled', uk: 'Без заголовка' },
  moving: { sv: 'Flyttar …', en: 'Moving …', uk: 'Переміщення …' },
  moved: { sv: 'Flyttad', en: 'Moved', uk: 'Переміщено' },
  place: { sv: 'plats', en: 'place', uk: 'місце' },
  below: { sv: 'under', en: 'below', uk: 'під сторінкою' },
  atTop: { sv: 'överst i trädet', en: 'at the top of the tree', uk: 'на верхньому рівні' },
  failed: {
    sv: 'Inte flyttad: servern svarar inte. Försök igen.',
    en: 'Not moved: the server doesn’t answer. Try again.',
    uk: 'Не переміщено: сервер не відповідає. Спробуйте ще раз.',
  },
} satisfies Record<string, EditorText>

export const stepWords: Record<Step, EditorText> = {
  up: { sv: 'Flytta upp', en: 'Move up', uk: 'Перемістити вище' },
  down: { sv: 'Flytta ned', en: 'Move down', uk: 'Перемістити нижче' },
  out: { sv: 'Flytta ut en nivå', en: 'Move out one level', uk: 'Винести на рівень вище' },
  in: {
    sv: 'Flytta in under sidan ovanför',
    en: 'Move in below the page above',
    uk: 'Вкласти під попередню сторінку',
  },
}

export const stateWords: Record<Place['state'], EditorText | undefined> = {
  published: undefined,
  draft: { sv: 'Utkast', en: 'Draft', uk: 'Чернетка' },
  withdrawn: { sv: 'Tillbakadragen', en: 'Withdrawn', uk: 'Вилучено' },
}

/** Why a page isn't moved. */
export const sentences = {
  logIn: {
    sv: 'Logga in för att flytta sidor.',
    en: 'Log in to move pages.',
    uk: 'Увійдіть, щоб переміщувати сторінки.',
  },
  notPublishing: {
    sv: 'Inte flyttad: det skulle ändra vad läsarna ser, och din roll publicerar inte. Be en publicist.',
    en: 'Not moved: it would change what readers see, and your role doesn’t publish. Ask a publisher.',
    uk: 'Не переміщено: це змінило б те, що бачать читачі, а ваша роль не дає права публікувати. Зверніться до публікатора.',
  },
  unclear: {
    sv: 'Inte flyttad: det framgår inte vart sidan ska.',
    en: 'Not moved: it isn’t clear where the page is to stand.',
    uk: 'Не переміщено: незрозуміло, де має бути сторінка.',
  },
  unknown: {
    sv: 'Sidan finns inte, eller är en översättning: den ligger där originalet ligger.',
    en: 'There is no such page, or it’s a translation: that stands where its original does.',
    uk: 'Такої сторінки немає, або це переклад: він розміщений там, де й оригінал.',
  },
  changed: {
    sv: 'Inte flyttad: någon har ändrat sidan eller trädet sedan det visades. Nu visas det som det är. Försök igen.',
    en: 'Not moved: somebody has changed the page or the tree since it was shown. It’s now shown as it is. Try again.',
    uk: 'Не переміщено: хтось змінив сторінку або дерево, відколи їх показано. Тепер показано поточний стан. Спробуйте ще раз.',
  },
} satisfies Record<string, EditorText>
