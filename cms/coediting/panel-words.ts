import type { EditorText } from '../editor-language'

/** What the panel above a text says, in the editor's language. Times are on the site's clocks. */
export const panelWords = {
  isHere: (who: string, since: string): EditorText => ({
    sv: `${who} har också texten öppen, sedan ${since}.`,
    en: `${who} has this text open too, since ${since}.`,
    uk: `Цей текст відкрито ще в когось: ${who}, з ${since}.`,
  }),
  theirsIsShown: (who: string, at: string): EditorText => ({
    sv: `${who} sparade ${at}. Ändringarna visas här.`,
    en: `${who} saved at ${at}. The changes are shown here.`,
    uk: `Збережено о ${at}, автор змін: ${who}. Зміни показано тут.`,
  }),
  bothChanged: (field: string, who: string, at: string): EditorText => ({
    sv: `Både du och ${who} (${at}) har ändrat ”${field}”. Ditt är inte sparat än. Där står nu:`,
    en: `Both you and ${who} (${at}) changed ‘${field}’. Yours is not saved yet. It now says:`,
    uk: `«${field}» змінили і ви, і хтось інший: ${who}, ${at}. Ваше ще не збережено. Зараз там:`,
  }),
  keepMine: { sv: 'Behåll mitt', en: 'Keep mine', uk: 'Залишити моє' },
  takeTheirs: { sv: 'Ta det andra', en: 'Take the other', uk: 'Узяти інше' },
  isLost: {
    sv: 'Texten har sparats av någon annan sedan du öppnade den. Kopiera det du har skrivit och ladda om sidan.',
    en: 'Somebody else has saved this text since you opened it. Copy what you have written and reload the page.',
    uk: 'Хтось зберіг цей текст після того, як ви його відкрили. Скопіюйте написане й перезавантажте сторінку.',
  },
  saved: (at: string): EditorText => ({ sv: `Sparat ${at}.`, en: `Saved ${at}.`, uk: `Збережено о ${at}.` }),
  saving: { sv: 'Sparar …', en: 'Saving …', uk: 'Зберігається…' },
  notSaved: { sv: 'Inte sparat:', en: 'Not saved:', uk: 'Не збережено:' },
  keptHere: {
    sv: 'webbplatsen svarar inte. Texten finns kvar i den här webbläsaren.',
    en: 'the site does not answer. The text is kept in this browser.',
    uk: 'сайт не відповідає. Текст зберігається в цьому браузері.',
  },
  copyFound: (at: string): EditorText => ({
    sv: `I den här webbläsaren finns text från ${at} som aldrig sparades.`,
    en: `This browser has text from ${at} that was never saved.`,
    uk: `У цьому браузері є текст від ${at}, який не було збережено.`,
  }),
  putBack: { sv: 'Hämta tillbaka den', en: 'Bring it back', uk: 'Повернути його' },
  throwAway: { sv: 'Kasta den', en: 'Throw it away', uk: 'Відкинути його' },
} as const
