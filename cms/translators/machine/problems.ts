import type { EditorLanguage, EditorText } from '../../editor-language'

/** Why a machine proposed nothing, and what to do about it. */
export const machineProblems = {
  none: {
    sv: 'Ingen översättningstjänst är inställd. Den som sköter webbplatsen ställer in TRANSLATOR_URL.',
    en: 'No translation service is set. Whoever keeps the site running sets TRANSLATOR_URL.',
    uk: 'Жодного перекладацького сервісу не налаштовано. Адміністратор сайту задає TRANSLATOR_URL.',
  },
  nothing: {
    sv: 'Det finns inget att föreslå: alla stycken är klara eller har redan ord.',
    en: 'There is nothing to propose: all paragraphs are done or have words already.',
    uk: 'Немає що пропонувати: усі абзаци готові або вже мають слова.',
  },
  late: {
    sv: 'Översättningstjänsten svarade inte i tid. Försök igen om en stund, eller översätt själv.',
    en: 'The translation service didn’t answer in time. Try again in a while, or translate yourself.',
    uk: 'Перекладацький сервіс не відповів вчасно. Спробуйте трохи згодом або перекладіть самі.',
  },
  down: {
    sv: 'Översättningstjänsten går inte att nå just nu. Försök igen om en stund, eller översätt själv.',
    en: 'The translation service can’t be reached now. Try again in a while, or translate yourself.',
    uk: 'Перекладацький сервіс зараз недоступний. Спробуйте трохи згодом або перекладіть самі.',
  },
  key: {
    sv: 'Översättningstjänsten tog inte emot webbplatsens nyckel. Den som sköter webbplatsen ser över TRANSLATOR_KEY.',
    en: 'The translation service didn’t take the site’s key. Whoever keeps the site running looks at TRANSLATOR_KEY.',
    uk: 'Перекладацький сервіс не прийняв ключа сайту. Адміністратору сайту слід перевірити TRANSLATOR_KEY.',
  },
  used: {
    sv: 'Översättningstjänsten tar inte emot mer just nu: gränsen för hur mycket den översätter är nådd.',
    en: 'The translation service takes no more now: the limit of how much it translates is reached.',
    uk: 'Перекладацький сервіс зараз більше не приймає: досягнуто межі обсягу перекладу.',
  },
  refused: {
    sv: 'Översättningstjänsten sade nej till texten. Översätt själv, och säg till den som sköter webbplatsen.',
    en: 'The translation service refused the text. Translate yourself, and tell whoever keeps the site running.',
    uk: 'Перекладацький сервіс відхилив текст. Перекладіть самі й повідомте адміністратора сайту.',
  },
  garbage: {
    sv: 'Översättningstjänsten svarade något som inte går att läsa. Översätt själv, och säg till den som sköter webbplatsen.',
    en: 'The translation service answered something that can’t be read. Translate yourself, and tell whoever keeps the site running.',
    uk: 'Перекладацький сервіс відповів щось нечитабельне. Перекладіть самі й повідомте адміністратора сайту.',
  },
} satisfies Record<string, EditorText>

/** How many parts a machine wrote, and how many it left, because a mark of the original had got lost. */
export function proposed(taken: number, left: number, locale: EditorLanguage): string {
  const words = {
    sv: [`Förslag på stycken: ${taken}.`, `Utan förslag, för att en märkning gick förlorad: ${left}.`],
    en: [`Paragraphs with a proposal: ${taken}.`, `Without one, because a mark got lost: ${left}.`],
    uk: [`Абзаців із пропозицією: ${taken}.`, `Без пропозиції, бо загубилася позначка: ${left}.`],
  }[locale]
  return words.slice(0, left > 0 ? 2 : 1).join(' ')
}
