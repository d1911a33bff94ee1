import type { EditorText } from '../editor-language'
import type { EntryKind } from './entries'

/** What editors read in the calendar. */
export const words = {
  title: { sv: 'Kalender', en: 'Calendar', uk: 'Календар' },
  months: { sv: 'Månader', en: 'Months', uk: 'Місяці' },
  thisMonth: { sv: 'Den här månaden', en: 'This month', uk: 'Цей місяць' },
  today: { sv: 'i dag', en: 'today', uk: 'сьогодні' },
  none: {
    sv: 'Inget är publicerat eller planerat den här månaden.',
    en: 'Nothing is published or scheduled this month.',
    uk: 'Цього місяця нічого не опубліковано й не заплановано.',
  },
  noSuchMonth: {
    sv: 'Adressen anger ingen månad. Här är den som pågår.',
    en: 'The address names no month. Here is the present one.',
    uk: 'В адресі не вказано місяця. Ось поточний.',
  },
  untitled: { sv: 'Utan rubrik', en: 'Untitled', uk: 'Без заголовка' },
  page: { sv: 'sida', en: 'page', uk: 'сторінка' },
} satisfies Record<string, EditorText>

export const kinds: Record<EntryKind, EditorText> = {
  published: { sv: 'Publicerad', en: 'Published', uk: 'Опубліковано' },
  publish: { sv: 'Publiceras', en: 'To be published', uk: 'Буде опубліковано' },
  withdraw: { sv: 'Dras tillbaka', en: 'To be withdrawn', uk: 'Буде вилучено' },
  withdrawn: { sv: 'Tillbakadragen', en: 'Withdrawn', uk: 'Вилучено' },
  failed: { sv: 'Gick inte', en: 'Failed', uk: 'Не вдалося' },
}
