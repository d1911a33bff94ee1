import type { EditorText } from '../editor-language'
import type { Check } from './checks'

/** What stands around the list. */
export const checklistWords = {
  heading: { sv: 'Innan du publicerar', en: 'Before you publish', uk: 'Перед публікацією' },
  faults: { sv: 'Måste göras', en: 'Must be done', uk: 'Обов’язково' },
  advice: { sv: 'Kan bli bättre', en: 'Could be better', uk: 'Можна покращити' },
  clear: { sv: 'Allt är på plats.', en: 'Everything is in place.', uk: 'Усе на місці.' },
  more: (count: number): EditorText => ({
    sv: `Och fler råd: ${count}.`,
    en: `And more advice: ${count}.`,
    uk: `І ще порад: ${count}.`,
  }),
} satisfies Record<string, EditorText | ((count: number) => EditorText)>

/** Letters of a place's words that are shown. */
const longest = 50

/** What is wrong or could be better, with the words that it's about. */
export function sentenceOf({ kind, place, count = 0 }: Check): EditorText {
  const { words = '' } = place
  const shown = words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words
  return sentences[kind](shown, count)
}

type Sentence = (words: string, count: number) => EditorText

const sentences: Record<Check['kind'], Sentence> = {
  titleMissing: () => ({ sv: 'Skriv en rubrik.', en: 'Write a title.', uk: 'Напишіть заголовок.' }),
  leadMissing: () => ({ sv: 'Skriv en ingress.', en: 'Write a lead.', uk: 'Напишіть вступ.' }),
  bodyMissing: () => ({ sv: 'Skriv brödtexten.', en: 'Write the body.', uk: 'Напишіть основний текст.' }),
  descriptionMissing: () => ({
    sv: 'En bild saknar beskrivning för den som inte ser den.',
    en: 'A picture has no description for those who don’t see it.',
    uk: 'Зображення не має опису для тих, хто його не бачить.',
  }),
  quoteUnfinished: (words) => ({
    sv: words ? `Citatet ”${words}” säger inte vem som talar.` : 'Ett citat är tomt.',
    en: words ? `The quote “${words}” doesn’t say who speaks.` : 'A quote is empty.',
    uk: words ? `У цитаті «${words}» не вказано, хто говорить.` : 'Цитата порожня.',
  }),
  headingOrder: (words) => ({
    sv: `”${words}” är en underrubrik utan rubrik över sig. Välj Rubrik 2.`,
    en: `“${words}” is a subheading without a heading above it. Choose Heading 2.`,
    uk: `«${words}» — підзаголовок, над яким немає заголовка. Виберіть заголовок 2.`,
  }),
  longSentence: (words, count) => ({
    sv: `En lång mening (${count} ord): ”${words}” Kan den delas?`,
    en: `A long sentence (${count} words): “${words}” Can it be divided?`,
    uk: `Довге речення (слів: ${count}): «${words}» Чи можна його поділити?`,
  }),
  hardToRead: (_, count) => ({
    sv: `Texten är svår att läsa (LIX ${count}). Prova kortare meningar och vanligare ord.`,
    en: `The text is hard to read (LIX ${count}). Try shorter sentences and more common words.`,
    uk: `Текст важко читати (LIX ${count}). Спробуйте коротші речення й простіші слова.`,
  }),
  deadLink: (words) => ({
    sv: `Länken ”${words}” leder ingenstans.`,
    en: `The link “${words}” leads nowhere.`,
    uk: `Посилання «${words}» нікуди не веде.`,
  }),
  datePassed: (words) => ({
    sv: `${words} har passerat. Stämmer texten fortfarande?`,
    en: `${words} has passed. Is the text still right?`,
    uk: `Дата ${words} вже минула. Чи текст іще правильний?`,
  }),
  knownWord: (words) => ({
    sv: `Ordlistan förklarar ”${words}”. Märk ordet första gången det står, så får läsaren förklaringen.`,
    en: `The glossary explains “${words}”. Mark the word where it first stands, and readers get the explanation.`,
    uk: `Словник пояснює «${words}». Позначте слово там, де воно вперше, і читач побачить пояснення.`,
  }),
}
