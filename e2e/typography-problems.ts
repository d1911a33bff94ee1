import { isLocale, routing, type Locale } from '../i18n/routing'
import { piecesOf } from './language-problems'

/** Quotation marks and apostrophes that a text in the language never has. */
const foreign: Record<Locale, RegExp> = { sv: /['"«»“‘]/, en: /['"«»„]/, uk: /['"”‘]/ }

const monthsOf = (locale: Locale) =>
  Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2000, month, 15))
    const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).formatToParts(date)
    return parts.find(({ type }) => type === 'month')?.value ?? ''
  })

/** An ordinary space where a line must not break. */
const breakable = new RegExp(
  [
    '\\d (?:kB|КБ|MB|МБ|§|%|px|kr\\b|року)',
    ' —',
    '^– ',
    `\\b\\d{1,2} (?:${routing.locales.flatMap(monthsOf).join('|')})`,
    '(?:\\bat|(?<=^| )об?) \\d{1,2}[:.]\\d\\d',
  ].join('|'),
)

/** Quotation marks of another language, and numbers that a line may tear from what they count. */
export function typographyProblems(html: string): string[] {
  return piecesOf(html).flatMap(({ language, text }) => {
    const isForeign = isLocale(language) && foreign[language].test(text)
    const torn = breakable.exec(text)?.[0]
    return [
      ...(isForeign ? [`quotation marks in ${language}: ${text}`] : []),
      ...(torn ? [`“${torn}” can be torn apart: ${text}`] : []),
    ]
  })
}
