import type { EditorText } from '../../editor-language'

/** What of a paste wasn't taken over; `words` are those that it stood at, or its name. */
export type Note = { kind: keyof typeof sentences; words?: string }

/** What wasn't taken over and why, in sentences for who pasted; the same is said once. */
export function sentencesOf(notes: readonly Note[], language: keyof EditorText): string[] {
  const kinds = [...new Set(notes.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const words = notes.flatMap((note) => (note.kind === kind && note.words ? [note.words] : []))
    const named = [...new Set(words)].map((one) => quoted[language](one)).join(', ')
    return `${sentences[kind][language]}${named && `: ${named}`}.`
  })
}

const quoted: Record<keyof EditorText, (words: string) => string> = {
  sv: (words) => `”${words}”`,
  en: (words) => `“${words}”`,
  uk: (words) => `«${words}»`,
}

const sentences = {
  picture: {
    sv: 'Bilder följer inte med: ladda upp dem och lägg in dem med blocket Bild',
    en: 'Pictures aren’t pasted: upload them and put them in with the block Picture',
    uk: 'Зображення не вставляються: завантажте їх і додайте блоком «Зображення»',
  },
  link: {
    sv: 'Länkar som inte leder någonstans härifrån blev vanlig text',
    en: 'Links that lead nowhere from here became plain text',
    uk: 'Посилання, які звідси нікуди не ведуть, стали звичайним текстом',
  },
  detour: {
    sv: 'Länkar som går genom en annan tjänst, som inte säger vart de leder. Byt dem mot adresserna som de leder till',
    en: 'Links that go through another service, which doesn’t say where they lead. Replace them with the addresses that they lead to',
    uk: 'Посилання ведуть через сторонню службу, яка не каже куди. Замініть їх адресами, на які вони насправді ведуть',
  },
  lines: {
    sv: 'Rader som bara var brutna efter sidans bredd sattes ihop till stycken. Se efter att det stämmer',
    en: 'Lines that were broken only by the width of the page were joined into paragraphs. Check that it’s right',
    uk: 'Рядки, розділені лише шириною сторінки, об’єднано в абзаци. Перевірте, чи це правильно',
  },
  partedWord: {
    sv: 'Ord som var avstavade vid radens slut sattes ihop. Se efter att bindestrecket inte hörde till ordet',
    en: 'Words that were divided at the end of a line were joined. Check that the hyphen wasn’t part of the word',
    uk: 'Слова, перенесені в кінці рядка, з’єднано. Перевірте, чи дефіс не належав до слова',
  },
  decoration: {
    sv: 'Understrykning, färgmarkering och kodstil följer inte med, eftersom läsarna inte skulle se vad de betyder',
    en: 'Underlining, highlighting and code aren’t pasted, as readers wouldn’t see what they mean',
    uk: 'Підкреслення, виділення кольором і стиль коду не вставляються, бо читачі не зрозуміють їхнього значення',
  },
  headings: {
    sv: 'Här finns två nivåer av rubriker; djupare rubriker blev Rubrik 3',
    en: 'There are two levels of headings here; deeper ones became Heading 3',
    uk: 'Тут є два рівні заголовків; глибші стали заголовками 3',
  },
  mergedCells: {
    sv: 'Sammanslagna celler delades, så att tabellen kan läsas i telefonen och läsas upp. Se över den',
    en: 'Merged cells were split, so that the table can be read on a phone and read out. Look it over',
    uk: 'Об’єднані клітинки поділено, щоб таблицю можна було читати на телефоні й уголос. Перевірте її',
  },
  tableHeaders: {
    sv: 'En tabell saknade rubrikceller: första raden blev det. Se efter att det stämmer',
    en: 'A table lacked header cells: its first row became that. See that it’s right',
    uk: 'У таблиці не було клітинок-заголовків: ними став перший рядок. Перевірте, чи це правильно',
  },
  caption: {
    sv: 'Tabellens rubrik hör hemma i fältet för den',
    en: 'The table’s caption belongs in the field for it',
    uk: 'Назві таблиці місце в окремому полі',
  },
  table: {
    sv: 'Tabeller får inte plats här och blev rader av text. Lägg in dem med blocket Tabell',
    en: 'Tables have no room here and became lines of text. Put them in with the block Table',
    uk: 'Таблиці тут не поміщаються і стали рядками тексту. Додайте їх блоком «Таблиця»',
  },
  heading: {
    sv: 'Rubriker får inte plats här och blev fet text',
    en: 'Headings have no room here and became bold text',
    uk: 'Заголовкам тут немає місця, вони стали жирним текстом',
  },
  list: {
    sv: 'Listor får inte plats här och blev rader av text',
    en: 'Lists have no room here and became lines of text',
    uk: 'Спискам тут немає місця, вони стали рядками тексту',
  },
  quote: {
    sv: 'Citerade stycken blev vanliga stycken. Använd blocket Citat för det som någon säger',
    en: 'Quoted paragraphs became ordinary ones. Use the block Quote for what somebody says',
    uk: 'Цитовані абзаци стали звичайними. Для чиїхось слів використайте блок «Цитата»',
  },
  embedded: {
    sv: 'Film, kartor och formulär följer inte med. Länka till dem i stället',
    en: 'Video, maps and forms aren’t pasted. Link to them instead',
    uk: 'Відео, карти та форми не вставляються. Поставте на них посилання',
  },
  comment: {
    sv: 'Kommentarer i dokumentet följer inte med',
    en: 'Comments in the document aren’t pasted',
    uk: 'Коментарі в документі не вставляються',
  },
  checkbox: {
    sv: 'Kryssrutor följer inte med. Skriv ut vad som är klart',
    en: 'Check boxes aren’t pasted. Say in words what is done',
    uk: 'Прапорці не вставляються. Напишіть словами, що виконано',
  },
} satisfies Record<string, EditorText>
