import type { EditorText } from '../editor-language'

/** What stands on the first page of the admin. */
export const words = {
  title: { sv: 'Idag', en: 'Today', uk: 'Сьогодні' },
  writeNews: { sv: 'Skriv en nyhet', en: 'Write news', uk: 'Написати новину' },
  writePage: { sv: 'Skriv en sida', en: 'Write a page', uk: 'Створити сторінку' },
  untitled: { sv: 'Utan rubrik', en: 'Untitled', uk: 'Без заголовка' },
  clear: { sv: 'Inget att göra', en: 'Nothing to do', uk: 'Справ немає' },

  mine: { sv: 'Mina texter', en: 'My texts', uk: 'Мої тексти' },
  mineAction: { sv: 'Skriv vidare', en: 'Go on writing', uk: 'Писати далі' },
  mineNone: {
    sv: 'Du har inga utkast. Det du skriver finns här tills det är klart.',
    en: 'You have no drafts. What you write stays here until it’s done.',
    uk: 'У вас немає чернеток. Те, що ви пишете, буде тут, доки не завершите.',
  },
  draft: { sv: 'Utkast', en: 'Draft', uk: 'Чернетка' },
  published: { sv: 'Publicerad', en: 'Published', uk: 'Опубліковано' },

  waiting: { sv: 'Väntar på dig', en: 'Waiting for you', uk: 'Чекають на вас' },
  waitingAction: { sv: 'Öppna den första', en: 'Open the first', uk: 'Відкрити перший' },
  waitingNone: {
    sv: 'Ingen text väntar på dig.',
    en: 'No text is waiting for you.',
    uk: 'Жоден текст на вас не чекає.',
  },

  failed: { sv: 'Gick inte att publicera', en: 'Could not be published', uk: 'Не вдалося опублікувати' },
  failedAction: { sv: 'Rätta den första', en: 'Mend the first', uk: 'Виправити перший' },
  failedNone: {
    sv: 'Allt som skulle publiceras blev publicerat.',
    en: 'All that was to be published has been.',
    uk: 'Усе, що мало бути опубліковано, опубліковано.',
  },
  planned: { sv: 'På väg ut', en: 'Scheduled', uk: 'Заплановано' },
  plannedAction: { sv: 'Öppna nästa', en: 'Open the next', uk: 'Відкрити наступний' },
  plannedNone: { sv: 'Inget är planerat.', en: 'Nothing is scheduled.', uk: 'Нічого не заплановано.' },

  behind: { sv: 'Översättningar som släpar', en: 'Translations behind', uk: 'Застарілі переклади' },
  behindAction: { sv: 'Visa alla', en: 'Show all', uk: 'Показати всі' },
  behindNone: {
    sv: 'Alla översättningar följer sina original.',
    en: 'All translations follow their originals.',
    uk: 'Усі переклади відповідають оригіналам.',
  },

  faults: { sv: 'Läsare har hittat fel', en: 'Readers have found faults', uk: 'Читачі знайшли помилки' },
  faultsAction: { sv: 'Visa alla', en: 'Show all', uk: 'Показати всі' },
  faultsNone: {
    sv: 'Ingen läsare väntar på en rättelse.',
    en: 'No reader is waiting for a correction.',
    uk: 'Жоден читач не чекає на виправлення.',
  },

  overdue: { sv: 'Att läsa om', en: 'To be read again', uk: 'Треба перечитати' },
  overdueAction: { sv: 'Börja med den äldsta', en: 'Begin with the oldest', uk: 'Почати з найдавнішої' },
  overdueNone: {
    sv: 'Alla texter är genomlästa i tid.',
    en: 'All texts have been read in time.',
    uk: 'Усі тексти переглянуто вчасно.',
  },

  recent: { sv: 'Senast publicerat', en: 'Recently published', uk: 'Нещодавно опубліковано' },
  recentAction: { sv: 'Alla nyheter', en: 'All news', uk: 'Усі новини' },
  recentNone: {
    sv: 'Inget är publicerat ännu.',
    en: 'Nothing has been published yet.',
    uk: 'Ще нічого не опубліковано.',
  },
} satisfies Record<string, EditorText>
