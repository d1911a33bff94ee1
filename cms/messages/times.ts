import type { DateFieldValidation, Field } from 'payload'
import { date } from 'payload/shared'
import { isMeant } from '../edition/dates'
import { say } from '../editor-language'

const minute = {
  date: { pickerAppearance: 'dayAndTime', timeFormat: 'HH:mm', displayFormat: 'yyyy-MM-dd HH.mm' },
} as const

const isGiven: DateFieldValidation = (value, options) =>
  value ? isMeant(value, options) : date(value, options)

/** A message that ends before it begins would never be shown. */
const endsLater: DateFieldValidation = (value, options) => {
  const given = isGiven(value, options)
  const { startsAt }: { startsAt?: unknown } = options.data
  if (given !== true || !value || typeof startsAt !== 'string') return given
  return (
    new Date(value) > new Date(startsAt) ||
    say(options.req, {
      sv: 'Meddelandet slutar innan det börjar. Välj en senare tid.',
      en: 'The message ends before it begins. Choose a later time.',
      uk: 'Повідомлення закінчується раніше, ніж починається. Оберіть пізніший час.',
    })
  )
}

export const timeFields: Field[] = [
  {
    name: 'startsAt',
    type: 'date',
    required: true,
    index: true,
    timezone: true,
    defaultValue: () => new Date().toISOString(),
    label: { sv: 'Från', en: 'From', uk: 'Від' },
    admin: { position: 'sidebar', ...minute },
    validate: isGiven,
  },
  {
    name: 'endsAt',
    type: 'date',
    required: true,
    index: true,
    timezone: true,
    label: { sv: 'Till', en: 'To', uk: 'До' },
    admin: {
      position: 'sidebar',
      ...minute,
      description: {
        sv: 'Då försvinner det från alla sidor. Vet ingen när det är över, skriv i morgon och flytta fram tiden.',
        en: 'It is gone from all pages then. If nobody knows when it will be over, write tomorrow and move the time on.',
        uk: 'Тоді воно зникає з усіх сторінок. Якщо невідомо, коли все скінчиться, напишіть завтрашній день і потім перенесіть.',
      },
    },
    validate: endsLater,
  },
]
