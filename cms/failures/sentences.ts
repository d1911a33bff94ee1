import type { Trouble } from '@/database/trouble'
import type { EditorText } from '../editor-language'

/** Why nothing was saved, and what an editor can do about it. */
export const sentencesOf: Record<Trouble, EditorText> = {
  full: {
    sv: 'Webbplatsens disk är full. Ingenting sparades, och det går inte att logga in förrän det finns plats igen. Låt fönstret vara öppet, säg till den som sköter driften och försök igen.',
    en: 'The site’s disk is full. Nothing was saved, and nobody can log in until there is room again. Keep this window open, tell whoever runs the site, and try again.',
    uk: 'Диск сайту заповнений. Нічого не збережено, і увійти можна буде лише тоді, коли знову з’явиться місце. Не закривайте це вікно, повідомте тих, хто обслуговує сайт, і спробуйте ще раз.',
  },
  readOnly: {
    sv: 'Webbplatsens disk eller databas går bara att läsa just nu. Ingenting sparades, och det går inte att logga in. Låt fönstret vara öppet, säg till den som sköter driften och försök igen.',
    en: 'The site’s disk or database can only be read at the moment. Nothing was saved, and nobody can log in. Keep this window open, tell whoever runs the site, and try again.',
    uk: 'Диск або база даних сайту зараз доступні лише для читання. Нічого не збережено, увійти неможливо. Не закривайте це вікно, повідомте тих, хто обслуговує сайт, і спробуйте ще раз.',
  },
  busy: {
    sv: 'Databasen är upptagen. Ingenting sparades. Vänta några sekunder och försök igen.',
    en: 'The database is busy. Nothing was saved. Wait a few seconds and try again.',
    uk: 'База даних зайнята. Нічого не збережено. Зачекайте кілька секунд і спробуйте ще раз.',
  },
  gone: {
    sv: 'Databasen svarar inte. Ingenting sparades. Låt fönstret vara öppet och försök igen om en stund. Säg till den som sköter driften om det inte går över.',
    en: 'The database doesn’t answer. Nothing was saved. Keep this window open and try again in a while. Tell whoever runs the site if it goes on.',
    uk: 'База даних не відповідає. Нічого не збережено. Не закривайте це вікно й спробуйте ще раз трохи згодом. Якщо це триває, повідомте тих, хто обслуговує сайт.',
  },
}

/** The object store that uploads are in doesn't answer. */
export const uploadsGone: EditorText = {
  sv: 'Lagringen för uppladdade filer svarar inte. Filen sparades inte. Försök igen om en stund. Säg till den som sköter driften om det inte går över.',
  en: 'The storage for uploaded files doesn’t answer. The file was not saved. Try again in a while. Tell whoever runs the site if it goes on.',
  uk: 'Сховище завантажених файлів не відповідає. Файл не збережено. Спробуйте ще раз трохи згодом. Якщо це триває, повідомте тих, хто обслуговує сайт.',
}

/** Something failed that nobody has foreseen. */
export function unforeseen(id: string | undefined): EditorText {
  return {
    sv: `Något gick fel i webbplatsens program, och ingenting sparades. Försök igen. Om det inte hjälper, säg till den som sköter driften${id ? ` och uppge ${id}` : ''}.`,
    en: `Something failed in the site’s program, and nothing was saved. Try again. If that doesn’t help, tell whoever runs the site${id ? `, and give them ${id}` : ''}.`,
    uk: `У програмі сайту стався збій, нічого не збережено. Спробуйте ще раз. Якщо це не допоможе, повідомте тих, хто обслуговує сайт${id ? `, і назвіть їм ${id}` : ''}.`,
  }
}

/** A program has sent what no form of the admin sends. `place` is a field, as `names.sv`; empty for the whole. */
export function malformed(place: string): EditorText {
  const at = place && ` (${place})`
  return {
    sv: `Det som skickades har inte den form som fälten har${at}. Ingenting sparades.`,
    en: `What was sent doesn’t have the shape that the fields have${at}. Nothing was saved.`,
    uk: `Надіслане не відповідає будові полів${at}. Нічого не збережено.`,
  }
}

/** A program has asked for something that there isn't, as the versions of what has none. */
export const nothingHere: EditorText = {
  sv: 'Det finns ingenting på den adressen.',
  en: 'There is nothing at that address.',
  uk: 'За цією адресою нічого немає.',
}

/** As after somebody else has deleted it. */
export const dangling: EditorText = {
  sv: 'Något som är valt finns inte längre. Ladda sidan igen och välj på nytt. Ingenting sparades.',
  en: 'Something that is chosen is no longer there. Reload the page and choose again. Nothing was saved.',
  uk: 'Щось із вибраного вже не існує. Перезавантажте сторінку й виберіть ще раз. Нічого не збережено.',
}
