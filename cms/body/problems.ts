import { wellFormed } from '@/editions/canonical-json'
import type { EditorText } from '../editor-language'
import { linkSentences } from './link-problems'

/** What of a body readers wouldn't get, with the words that it stands at; without any, the number of its block. */
export type Problem = { kind: ProblemKind; words: string; block: number }

/** Says of a body what in it readers wouldn't get, and what to do: an editor must be able to find it and to mend it. */
export function sentenceOf({ kind, words, block }: Problem): EditorText {
  const shown = wellFormed(words.length > longest ? `${words.slice(0, longest)}…` : words)
  const { sv, en, uk } = sentences[kind]
  if (!words)
    return { sv: `Stycke ${block}: ${sv}`, en: `Block ${block}: ${en}`, uk: `Абзац ${block}: ${uk}` }
  return { sv: `Vid ”${shown}”: ${sv}`, en: `At “${shown}”: ${en}`, uk: `Біля слів «${shown}»: ${uk}` }
}

/** Characters of the words that say where. */
const longest = 60

const sentences = {
  ...linkSentences,
  unknown: {
    sv: 'den här sortens innehåll kan inte visas för läsarna. Skriv om det som vanlig text.',
    en: 'this kind of content can’t be shown to readers. Write it as ordinary text.',
    uk: 'такий вміст не можна показати читачам. Напишіть його звичайним текстом.',
  },
  misplaced: {
    sv: 'det här kan inte stå på den här platsen. Flytta det ut i den löpande texten.',
    en: 'this can’t stand in this place. Move it out into the running text.',
    uk: 'тут це стояти не може. Перенесіть його в основний текст.',
  },
  mark: {
    sv: 'texten är märkt på ett sätt som inte kan visas för läsarna. Välj fet, kursiv, genomstruken, upphöjd eller nedsänkt.',
    en: 'the text is marked in a way that can’t be shown to readers. Choose bold, italic, struck out, superscript or subscript.',
    uk: 'текст позначено так, що це не можна показати читачам. Виберіть жирний, курсив, закреслений, верхній або нижній індекс.',
  },
  headingLevel: {
    sv: 'rubriken har en nivå som inte finns här. Välj Rubrik 2 eller Rubrik 3.',
    en: 'the heading has a level that doesn’t exist here. Choose Heading 2 or Heading 3.',
    uk: 'такого рівня заголовків тут немає. Виберіть заголовок 2 або 3.',
  },
  checklist: {
    sv: 'kryssrutor kan inte visas för läsarna. Gör en punktlista, och skriv ut vad som är klart.',
    en: 'check boxes can’t be shown to readers. Make it a bulleted list, and say in words what is done.',
    uk: 'прапорці не можна показати читачам. Зробіть маркований список і напишіть словами, що виконано.',
  },
  halfCharacter: {
    sv: 'här finns ett halvt tecken, till exempel en del av en emoji. Ta bort det och skriv tecknet igen.',
    en: 'there is half a character here, such as a part of an emoji. Delete it and type the character again.',
    uk: 'тут пів символу, наприклад частина емодзі. Видаліть його й введіть символ знову.',
  },
  language: {
    sv: 'språket saknas eller är inte en språkkod. Välj ett språk i listan.',
    en: 'the language is missing or isn’t a language code. Choose a language from the list.',
    uk: 'мову не вказано або це не код мови. Виберіть мову зі списку.',
  },
  term: {
    sv: 'välj vilket ord i ordlistan som förklarar det här, eller ta bort märkningen.',
    en: 'choose which word of the glossary explains this, or remove the mark.',
    uk: 'виберіть слово зі словника, яке це пояснює, або приберіть позначку.',
  },
  picture: {
    sv: 'bilden finns inte. Välj en bild, eller ta bort bildblocket.',
    en: 'there is no such picture. Choose a picture, or remove the block.',
    uk: 'такого зображення немає. Виберіть зображення або видаліть блок.',
  },
  attachment: {
    sv: 'dokumentet finns inte. Välj ett dokument, eller ta bort blocket.',
    en: 'there is no such document. Choose a document, or remove the block.',
    uk: 'такого документа немає. Виберіть документ або видаліть блок.',
  },
  tableShape: {
    sv: 'det ska stå en tabell i rutan, utan sammanslagna celler och utan annan text omkring.',
    en: 'there must be one table here, without merged cells and without other text around it.',
    uk: 'тут має бути одна таблиця без об’єднаних клітинок і без іншого тексту навколо.',
  },
  tableHeaders: {
    sv: 'tabellen saknar rubrikceller. Gör första raden eller första kolumnen till rubriker, och inga andra celler.',
    en: 'the table lacks header cells. Make the first row or the first column headers, and no other cells.',
    uk: 'у таблиці немає клітинок-заголовків. Зробіть заголовками перший рядок або перший стовпець, і більше нічого.',
  },
} satisfies Record<string, EditorText>

export type ProblemKind = keyof typeof sentences
