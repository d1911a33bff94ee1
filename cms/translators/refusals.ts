import type { TagProblem } from '@/editions/tagged'
import type { EditorText } from '../editor-language'

/** Why nothing was done, and what to do about it. */
export const refusals = {
  logIn: { sv: 'Logga in först.', en: 'Log in first.', uk: 'Спершу увійдіть.' },
  malformed: {
    sv: 'Det som skickades går inte att läsa. Ladda om sidan och försök igen.',
    en: 'What was sent can’t be read. Reload the page and try again.',
    uk: 'Надіслане не вдалося прочитати. Перезавантажте сторінку й спробуйте ще раз.',
  },
  unknownText: { sv: 'Texten finns inte.', en: 'There is no such text.', uk: 'Такого тексту немає.' },
  notYourLanguage: {
    sv: 'Du skriver inte översättningar till det språket. En administratör kan lägga till det i ditt konto.',
    en: 'You don’t write translations into that language. An administrator can add it to your account.',
    uk: 'Ви не перекладаєте цією мовою. Адміністратор може додати її до вашого облікового запису.',
  },
  ownLanguage: {
    sv: 'Originalet är skrivet på det språket. Välj ett annat.',
    en: 'The original is written in that language. Choose another.',
    uk: 'Оригінал написано цією мовою. Виберіть іншу.',
  },
  notPublished: {
    sv: 'Originalet är inte publicerat. Översätt när det är offentligt.',
    en: 'The original isn’t published. Translate it once it is public.',
    uk: 'Оригінал не опубліковано. Перекладіть його, коли він стане доступним.',
  },
  moved: {
    sv: 'Originalet har publicerats på nytt medan du skrev. Läs ändringen och spara igen.',
    en: 'The original was published anew while you were writing. Read the change and save again.',
    uk: 'Поки ви писали, оригінал опубліковано заново. Прочитайте зміну й збережіть ще раз.',
  },
  alsoChanged: {
    sv: 'Inte sparat: någon annan har ändrat samma stycke medan du skrev.',
    en: 'Not saved: somebody else changed the same paragraph while you were writing.',
    uk: 'Не збережено: поки ви писали, хтось інший змінив той самий абзац.',
  },
  blank: {
    sv: 'Inte klart: ett fält är tomt. Skriv översättningen, eller hämta originalets ord om de ska stå kvar.',
    en: 'Not done: a field is empty. Write the translation, or take the original’s words if they should stay.',
    uk: 'Не готово: поле порожнє. Напишіть переклад або візьміть слова оригіналу, якщо вони мають залишитися.',
  },
  unknownPart: {
    sv: 'Stycket finns inte i översättningen. Ladda om sidan.',
    en: 'The translation has no such paragraph. Reload the page.',
    uk: 'У перекладі немає такого абзацу. Перезавантажте сторінку.',
  },
} satisfies Record<string, EditorText>

const tagProblems: Record<TagProblem['kind'], (tag: string) => EditorText> = {
  missing: (tag) => ({
    sv: `märkningen <${tag}>…</${tag}> saknas. Sätt den runt de ord som den gäller.`,
    en: `the mark <${tag}>…</${tag}> is missing. Put it around the words that it is about.`,
    uk: `бракує позначки <${tag}>…</${tag}>. Поставте її навколо слів, яких вона стосується.`,
  }),
  unknown: (tag) => ({
    sv: `märkningen <${tag}> finns inte i originalet. Ta bort den, eller skriv ett av originalets nummer.`,
    en: `the original has no mark <${tag}>. Remove it, or write one of the original’s numbers.`,
    uk: `в оригіналі немає позначки <${tag}>. Приберіть її або напишіть один із номерів оригіналу.`,
  }),
  twice: (tag) => ({
    sv: `märkningen <${tag}> står två gånger. Behåll den på ett ställe.`,
    en: `the mark <${tag}> stands twice. Keep it in one place.`,
    uk: `позначка <${tag}> стоїть двічі. Залиште її в одному місці.`,
  }),
  crossing: (tag) => ({
    sv: `märkningen <${tag}> slutar inte där den ska. Skriv <${tag}> före orden och </${tag}> efter, och slut den inre före den yttre.`,
    en: `the mark <${tag}> doesn’t end where it should. Write <${tag}> before the words and </${tag}> behind, and end the inner one before the outer.`,
    uk: `позначка <${tag}> не закінчується там, де слід. Напишіть <${tag}> перед словами й </${tag}> після них; внутрішня має закінчитися раніше за зовнішню.`,
  }),
  nested: (tag) => ({
    sv: `märkningen <${tag}> kan inte hålla en annan märkning i sig. Skriv dem efter varandra.`,
    en: `the mark <${tag}> can’t hold another mark. Write them one after the other.`,
    uk: `позначка <${tag}> не може містити іншу. Напишіть їх одну за одною.`,
  }),
  empty: (tag) => ({
    sv: `märkningen <${tag}></${tag}> har inga ord i sig. Flytta in de ord som den gäller.`,
    en: `the mark <${tag}></${tag}> has no words in it. Move the words in that it is about.`,
    uk: `позначка <${tag}></${tag}> не містить слів. Перенесіть у неї слова, яких вона стосується.`,
  }),
}

/** What is wrong with the marks of some words, and how to mend it. */
export function tagSentence({ kind, tag }: TagProblem): EditorText {
  const { sv, en, uk } = tagProblems[kind](String(tag))
  return { sv: `Inte sparat: ${sv}`, en: `Not saved: ${en}`, uk: `Не збережено: ${uk}` }
}

/** What of a text's body the translation view would lose. */
export function bodyFirst(problems: EditorText[]): EditorText {
  const all = (language: keyof EditorText) => problems.map((problem) => problem[language]).join(' ')
  return {
    sv: `Inte sparat: översättningen har något som först måste lagas i redigeringsvyn. ${all('sv')}`,
    en: `Not saved: the translation has something that must be mended in the edit view first. ${all('en')}`,
    uk: `Не збережено: у перекладі є дещо, що спершу треба виправити на сторінці редагування. ${all('uk')}`,
  }
}
