import type { EditorText } from '../editor-language'

/** Words of the log's pages, in the editor's language. */
export const words = {
  title: { sv: 'Vem gjorde vad', en: 'Who did what', uk: 'Хто що зробив' },
  logIn: { sv: 'Logga in först.', en: 'Log in first.', uk: 'Спершу увійдіть.' },
  adminsOnly: {
    sv: 'Hela loggen läses av administratörer. Det som gjorts med en text finns vid texten.',
    en: 'The whole log is for administrators. What was done with a text is found at the text.',
    uk: 'Увесь журнал доступний лише адміністраторам. Що робили з текстом, видно біля тексту.',
  },
  explanation: {
    sv: 'Ingen kan ändra eller ta bort en rad. Läsarna ser aldrig namnen.',
    en: 'Nobody can change or delete a line. Readers never see the names.',
    uk: 'Ніхто не може змінити чи видалити рядок. Читачі ніколи не бачать імен.',
  },
  download: {
    sv: 'Hämta hela loggen (JSON Lines)',
    en: 'Download the whole log (JSON Lines)',
    uk: 'Завантажити весь журнал (JSON Lines)',
  },
  everybody: { sv: 'Visa alla', en: 'Show everybody', uk: 'Показати всіх' },
  older: { sv: 'Äldre', en: 'Older', uk: 'Давніші' },
  none: { sv: 'Inget är gjort än.', en: 'Nothing has been done yet.', uk: 'Ще нічого не зроблено.' },
  when: { sv: 'När', en: 'When', uk: 'Коли' },
  who: { sv: 'Vem', en: 'Who', uk: 'Хто' },
  what: { sv: 'Vad', en: 'What', uk: 'Що' },
  details: { sv: 'Uppgifter', en: 'Details', uk: 'Подробиці' },
  site: { sv: 'webbplatsen själv', en: 'the site itself', uk: 'сам сайт' },
} satisfies Record<string, EditorText>
