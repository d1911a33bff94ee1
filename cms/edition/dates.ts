import type { DateFieldValidation } from 'payload'
import { z } from 'zod'
import { say, type EditorText } from '../editor-language'

/** Years that a date of a municipal text can be of. */
const years = { first: 1900, last: 2199 }

const sentences = {
  notADate: {
    sv: 'Det är inte ett datum. Skriv till exempel 2026-05-17.',
    en: 'That isn’t a date. Write it like 2026-05-17.',
    uk: 'Це не дата. Напишіть, наприклад, 2026-05-17.',
  },
  unlikelyYear: {
    sv: 'Året kan inte stämma. Skriv det med fyra siffror, till exempel 2026.',
    en: 'The year can’t be right. Write it with four figures, such as 2026.',
    uk: 'Рік не може бути таким. Напишіть його чотирма цифрами, наприклад 2026.',
  },
  future: {
    sv: 'Tiden har inte kommit än. Töm fältet för att publicera nu, eller ange tiden under ”En bestämd dag”, så blir texten offentlig då.',
    en: 'This time hasn’t come yet. Empty the field to publish now, or give the time under ‘On a day’, and the text becomes public then.',
    uk: 'Цей час ще не настав. Очистьте поле, щоб опублікувати зараз, або вкажіть час у розділі «У певний день», і текст стане доступним тоді.',
  },
} satisfies Record<string, EditorText>

/** By how much clocks may differ, in milliseconds. */
const clockSlack = 60_000

const becomesPublic = z.looseObject({
  _status: z.literal('published'),
  withdrawal: z.looseObject({ outcome: z.null().optional() }).nullish(),
})

/** Refuses what isn't a date, and years that nobody means, such as 0026 or 20260. */
export const isMeant: DateFieldValidation = (value, { req }) => {
  const problem = value ? problemOf(new Date(value)) : undefined
  return problem ? say(req, sentences[problem]) : true
}

/**
 * Refuses a time of publication that hasn't come: what is public is never dated in the future. A draft may have it, and
 * so may what is withdrawn.
 */
export const hasCome: DateFieldValidation = (value, options) => {
  const meant = isMeant(value, options)
  if (meant !== true || !value || new Date(value).getTime() <= Date.now() + clockSlack) return meant
  return !becomesPublic.safeParse(options.data).success || say(options.req, sentences.future)
}

function problemOf(date: Date): 'notADate' | 'unlikelyYear' | undefined {
  const year = date.getUTCFullYear()
  if (Number.isNaN(year)) return 'notADate'
  return year < years.first || year > years.last ? 'unlikelyYear' : undefined
}
