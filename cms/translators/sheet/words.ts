import type { EditorLanguage, EditorText } from '../../editor-language'
import type { PartState } from '../progress'
import type { SheetRow } from './sheet'

/** What the translation view says, in the editor's language. */
export const words = {
  list: { sv: 'Alla översättningar', en: 'All translations', uk: 'Усі переклади' },
  done: { sv: 'Klart', en: 'Done', uk: 'Готово' },
  saved: { sv: 'Sparat.', en: 'Saved.', uk: 'Збережено.' },
  saving: { sv: 'Sparar …', en: 'Saving …', uk: 'Збереження…' },
  unsaved: { sv: 'Inte sparat än.', en: 'Not saved yet.', uk: 'Ще не збережено.' },
  notSaved: { sv: 'Något är inte sparat.', en: 'Something isn’t saved.', uk: 'Дещо не збережено.' },
  noAnswer: {
    sv: 'Webbplatsen svarade inte. Det du har skrivit finns kvar här och sparas när du skriver vidare.',
    en: 'The site didn’t answer. What you have written is still here, and is saved when you write on.',
    uk: 'Сайт не відповів. Написане залишається тут і збережеться, коли ви писатимете далі.',
  },
  logIn: {
    sv: 'Logga in i en ny flik',
    en: 'Log in in another tab',
    uk: 'Увійти в новій вкладці',
  },
  saveAgain: { sv: 'Spara igen', en: 'Save again', uk: 'Зберегти ще раз' },
  theirs: { sv: 'Deras text:', en: 'Their text:', uk: 'Їхній текст:' },
  keepMine: { sv: 'Behåll min text', en: 'Keep my text', uk: 'Залишити мій текст' },
  takeTheirs: { sv: 'Ta deras text', en: 'Take their text', uk: 'Узяти їхній текст' },
  leftOut: {
    sv: 'Översättningen har inget här.',
    en: 'The translation has nothing here.',
    uk: 'У перекладі тут нічого немає.',
  },
  gone: {
    sv: 'Borttaget ur originalet. Försvinner ur översättningen när du sparar.',
    en: 'Removed from the original. Leaves the translation when you save.',
    uk: 'Вилучено з оригіналу. Зникне з перекладу, коли ви збережете.',
  },
  own: {
    sv: 'Finns bara i översättningen. Ändras där den redigeras.',
    en: 'Is in the translation only. Changed where that is edited.',
    uk: 'Є лише в перекладі. Змінюється там, де його редагують.',
  },
  marks: { sv: 'Märkningar', en: 'Marks', uk: 'Позначки' },
  glossary: { sv: 'Ur ordlistan', en: 'From the glossary', uk: 'Зі словника' },
  takeOver: { sv: 'Hämta originalets ord', en: 'Take the original’s words', uk: 'Узяти слова оригіналу' },
  keys: { sv: 'Tangenter', en: 'Keys', uk: 'Клавіші' },
  keyDone: {
    sv: 'stycket är klart, vidare till nästa som inte är det',
    en: 'the paragraph is done; on to the next that isn’t',
    uk: 'абзац готовий; далі до наступного неготового',
  },
  keyMove: {
    sv: 'nästa och föregående stycke',
    en: 'the next and the previous paragraph',
    uk: 'наступний і попередній абзац',
  },
  keyMark: {
    sv: 'sätt nästa märkning som saknas runt de valda orden',
    en: 'put the next mark that is missing around the chosen words',
    uk: 'поставити наступну відсутню позначку навколо вибраних слів',
  },
  keyOriginal: {
    sv: 'hämta originalets ord till ett tomt fält',
    en: 'take the original’s words into an empty field',
    uk: 'узяти слова оригіналу в порожнє поле',
  },
  published: { sv: 'Publicerad.', en: 'Published.', uk: 'Опубліковано.' },
  askPublisher: {
    sv: 'Din roll publicerar inte. Be en publicist att publicera när allt är klart.',
    en: 'Your role doesn’t publish. Ask a publisher to, once all is done.',
    uk: 'Ваша роль не дає права публікувати. Попросіть публікатора, коли все буде готово.',
  },
  proposeAll: {
    sv: 'Maskinförslag till det som är tomt',
    en: 'Machine proposals for what is empty',
    uk: 'Машинні пропозиції для порожнього',
  },
  propose: { sv: 'Maskinförslag', en: 'Machine proposal', uk: 'Машинна пропозиція' },
  proposing: {
    sv: 'Maskinen översätter …',
    en: 'The machine is translating …',
    uk: 'Машина перекладає…',
  },
  xliffOut: { sv: 'Läs ut XLIFF', en: 'Take out XLIFF', uk: 'Вивантажити XLIFF' },
  xliffIn: { sv: 'Läs in XLIFF', en: 'Take in XLIFF', uk: 'Завантажити XLIFF' },
  xliffFile: {
    sv: 'Översatt fil (XLIFF 2.1)',
    en: 'Translated file (XLIFF 2.1)',
    uk: 'Перекладений файл (XLIFF 2.1)',
  },
  tools: {
    sv: 'För översättningsverktyg och byråer',
    en: 'For translation tools and agencies',
    uk: 'Для перекладацьких програм і бюро',
  },
  begin: { sv: 'Börja översätta', en: 'Begin translating', uk: 'Почати переклад' },
  failed: {
    sv: 'Webbplatsen svarade inte. Försök igen.',
    en: 'The site didn’t answer. Try again.',
    uk: 'Сайт не відповів. Спробуйте ще раз.',
  },
} satisfies Record<string, EditorText>

export const stateWords: Record<PartState, EditorText> = {
  open: { sv: 'Inte klart', en: 'Not done', uk: 'Не готово' },
  reopened: {
    sv: 'Originalet har ändrats',
    en: 'The original has changed',
    uk: 'Оригінал змінено',
  },
  machine: {
    sv: 'En maskins ord, inte lästa',
    en: 'A machine’s words, unread',
    uk: 'Слова машини, не прочитані',
  },
  done: words.done,
}

export const kindWords: Record<SheetRow['kind'], EditorText> = {
  title: { sv: 'Rubrik', en: 'Title', uk: 'Заголовок' },
  lead: { sv: 'Ingress', en: 'Lead', uk: 'Вступ' },
  picture: { sv: 'Bild överst', en: 'Picture at the top', uk: 'Головне зображення' },
  paragraph: { sv: 'Stycke', en: 'Paragraph', uk: 'Абзац' },
  heading: { sv: 'Mellanrubrik', en: 'Heading', uk: 'Підзаголовок' },
  list: { sv: 'Lista', en: 'List', uk: 'Список' },
  table: { sv: 'Tabell', en: 'Table', uk: 'Таблиця' },
  quote: { sv: 'Citat', en: 'Quote', uk: 'Цитата' },
  image: { sv: 'Bild', en: 'Picture', uk: 'Зображення' },
  attachment: { sv: 'Dokument', en: 'Document', uk: 'Документ' },
  elsewhere: { sv: 'Video eller karta', en: 'Video or map', uk: 'Відео або карта' },
  facts: { sv: 'Faktaruta', en: 'Fact box', uk: 'Довідка' },
  contact: { sv: 'Kontakt', en: 'Contact', uk: 'Контакти' },
  note: { sv: 'Redaktionens anmärkning', en: 'Editors’ note', uk: 'Примітка редакції' },
}

/** How far the whole has come: without a number that would bend a word. */
export function doneOf(done: number, total: number, locale: EditorLanguage): string {
  return {
    sv: `Klara stycken: ${done} av ${total}.`,
    en: `Paragraphs done: ${done} of ${total}.`,
    uk: `Готово абзаців: ${done} із ${total}.`,
  }[locale]
}

/** What publishing tells readers while nobody has read what a machine wrote. */
export function unreadWords(count: number, locale: EditorLanguage): string {
  return {
    sv: `Stycken med en maskins ord som ingen har läst: ${count}. Publiceras de så, får läsarna veta att texten är maskinöversatt.`,
    en: `Paragraphs with a machine’s words that nobody has read: ${count}. Published like that, readers are told that the text is machine translated.`,
    uk: `Абзаців зі словами машини, яких ніхто не прочитав: ${count}. Якщо опублікувати їх так, читачі дізнаються, що переклад машинний.`,
  }[locale]
}
