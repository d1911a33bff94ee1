import type { TagProblem } from '@/editions/tagged'
import type { Locale } from '@/i18n/routing'
import { languageNames } from '@/i18n/language-names'
import type { EditorText } from '../../editor-language'
import { tagSentence } from '../refusals'

/** Why an XLIFF file isn't taken, and what to do about it. Nothing of such a file is taken. */
export const problems = {
  tooLarge: {
    sv: 'Filen är för stor: den får vara högst 5 MB. Läs ut färre texter åt gången.',
    en: 'The file is too large: it may have 5 MB at most. Take out fewer texts at a time.',
    uk: 'Файл завеликий: щонайбільше 5 МБ. Вивантажуйте менше текстів за раз.',
  },
  notXml: {
    sv: 'Filen går inte att läsa: den är inte riktig XML. Be översättningsverktyget spara den på nytt som XLIFF 2.1.',
    en: 'The file can’t be read: it isn’t proper XML. Have the translation tool save it again as XLIFF 2.1.',
    uk: 'Файл не вдалося прочитати: це не правильний XML. Збережіть його в перекладацькій програмі ще раз як XLIFF 2.1.',
  },
  doctype: {
    sv: 'Filen har en dokumenttyp (DOCTYPE) i sig och läses inte: den kan dölja annat. Spara den utan.',
    en: 'The file has a document type (DOCTYPE) in it and isn’t read: it could hide other things. Save it without.',
    uk: 'Файл містить тип документа (DOCTYPE), тому його не читають: у ньому може бути приховано інше. Збережіть без нього.',
  },
  tooDeep: {
    sv: 'Filen har element i för många led. Be översättningsverktyget spara den på nytt.',
    en: 'The file has elements within too many others. Have the translation tool save it again.',
    uk: 'У файлі завелика вкладеність елементів. Збережіть його в перекладацькій програмі ще раз.',
  },
  notXliff: {
    sv: 'Filen är inte XLIFF 2.0 eller 2.1. Välj den fil som lästes ut härifrån, när den är översatt.',
    en: 'The file isn’t XLIFF 2.0 or 2.1. Choose the file that was taken out here, once it’s translated.',
    uk: 'Це не файл XLIFF 2.0 чи 2.1. Виберіть файл, який було вивантажено звідси, коли його перекладено.',
  },
  empty: {
    sv: 'Det finns inget att läsa ut här. Välj ett annat språk eller läge.',
    en: 'There is nothing to take out here. Choose another language or state.',
    uk: 'Тут немає що вивантажувати. Виберіть іншу мову або стан.',
  },
  noFile: {
    sv: 'Välj en fil först.',
    en: 'Choose a file first.',
    uk: 'Спершу виберіть файл.',
  },
  twice: {
    sv: 'Filen har samma text eller stycke två gånger. Be översättningsverktyget spara den på nytt.',
    en: 'The file has the same text or paragraph twice. Have the translation tool save it again.',
    uk: 'У файлі двічі той самий текст або абзац. Збережіть його в перекладацькій програмі ще раз.',
  },
} satisfies Record<string, EditorText>

/** An element that no text from here has within its words. */
export function unknownElement(name: string): EditorText {
  return {
    sv: `Filen har elementet ${name} i en text, och det finns inte i originalet. Be översättningsverktyget ta bort det.`,
    en: `The file has the element ${name} in a text, and the original hasn’t. Have the translation tool remove it.`,
    uk: `У тексті файлу є елемент ${name}, якого немає в оригіналі. Приберіть його в перекладацькій програмі.`,
  }
}

export function foreignText(pointer: string): EditorText {
  return {
    sv: `Filen hör inte till någon text här: ${pointer}. Välj en fil som lästes ut från den här webbplatsen.`,
    en: `The file belongs to no text here: ${pointer}. Choose a file that was taken out of this site.`,
    uk: `Файл не належить жодному тексту тут: ${pointer}. Виберіть файл, вивантажений із цього сайту.`,
  }
}

export function otherVersion(title: string, version: number, latest: number): EditorText {
  return {
    sv: `Filen gjordes efter version ${version} av ”${title}”. Originalet har nu version ${latest}: läs ut filen på nytt, så visar översättningsverktyget vad som är ändrat.`,
    en: `The file was made from revision ${version} of “${title}”. The original now has revision ${latest}: take the file out again, and the translation tool shows what has changed.`,
    uk: `Файл зроблено за редакцією ${version} тексту «${title}». Оригінал тепер має редакцію ${latest}: вивантажте файл ще раз, і перекладацька програма покаже, що змінилося.`,
  }
}

export function otherLanguage(title: string, language: string): EditorText {
  return {
    sv: `”${title}” översätts inte till språket ${language}. Välj en fil till ett av webbplatsens andra språk.`,
    en: `“${title}” isn’t translated into the language ${language}. Choose a file into another of the site’s languages.`,
    uk: `«${title}» не перекладають мовою ${language}. Виберіть файл іншою мовою сайту.`,
  }
}

export function foreignUnit(title: string, id: string): EditorText {
  return {
    sv: `Stycket ${id} i filen hör inte till ”${title}”. Inget är inläst.`,
    en: `The paragraph ${id} of the file doesn’t belong to “${title}”. Nothing was taken in.`,
    uk: `Абзац ${id} у файлі не належить до тексту «${title}». Нічого не завантажено.`,
  }
}

export function otherSource(title: string, id: string): EditorText {
  return {
    sv: `Originalets ord i stycket ${id} av ”${title}” är inte de som står här. Läs ut filen på nytt och ändra bara översättningen.`,
    en: `The original’s words in the paragraph ${id} of “${title}” aren’t those that stand here. Take the file out again, and change the translation only.`,
    uk: `Слова оригіналу в абзаці ${id} тексту «${title}» не такі, як тут. Вивантажте файл ще раз і змінюйте лише переклад.`,
  }
}

export function wrongMarks(title: string, id: string, problem: TagProblem): EditorText {
  const { sv, en, uk } = tagSentence(problem)
  return {
    sv: `”${title}”, stycket ${id}: ${sv}`,
    en: `“${title}”, paragraph ${id}: ${en}`,
    uk: `«${title}», абзац ${id}: ${uk}`,
  }
}

/** What was taken in, and where it is now. */
export function takenIn(count: number, language: Locale): EditorText {
  const name = languageNames[language]
  return {
    sv: `Inlästa utkast på språket ${name}: ${count}. Läs igenom dem innan de publiceras.`,
    en: `Drafts taken in, in ${name}: ${count}. Read them through before they are published.`,
    uk: `Завантажено чернеток мовою ${name}: ${count}. Перегляньте їх перед публікацією.`,
  }
}
