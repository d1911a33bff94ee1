import type { Field } from 'payload'
import { isMeant } from './dates'

/** By when somebody should read a text again: told and mailed to editors by `cms/reminders/`, never to readers. */
export const reviewByField: Field = {
  name: 'reviewBy',
  type: 'date',
  index: true,
  label: { sv: 'Granska senast', en: 'Review by', uk: 'Переглянути до' },
  admin: {
    date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' },
    description: {
      sv: 'När dagen har gått står texten på första sidan, Idag, och den som skrev på den senast får en påminnelse. Läsarna ser den inte.',
      en: 'When the day has passed, the text is listed on the first page, Today, and whoever wrote on it last is reminded. Readers don’t see it.',
      uk: 'Коли цей день мине, текст з’явиться на першій сторінці «Сьогодні», а той, хто працював над ним останнім, отримає нагадування. Читачі цього не бачать.',
    },
  },
  validate: isMeant,
}
