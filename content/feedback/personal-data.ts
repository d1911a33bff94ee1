/** Stands where personal data stood. */
const removed = '[…]'

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/gu

/** Swedish numbers as people write them, and international ones: 8 to 15 digits from `0` or `+`, not within others. */
const phone = /(?<![\d.,/-])(?:\+|00?)[1-9]\d{0,3}(?:[ \u00a0-]{0,3}\d){5,11}(?![\d.,/-]*\d)/g

/** With or without a century and a hyphen; what only looks like one fails the date or the check digit. */
const identityNumber = /(?<!\d)(?:18|19|20)?(\d{6})[-+ ]?(\d{4})(?!\d)/g

/** A text without what it says of who wrote it, as far as a program can tell: e-mail addresses, phone and personal identity numbers. */
export function withoutPersonalData(text: string): string {
  return text
    .replace(email, removed)
    .replace(identityNumber, (whole, date: string, last: string) =>
      isIdentityNumber(date, last) ? removed : whole,
    )
    .replace(phone, removed)
}

/** Personal identity number or co-ordination number (whose day is 60 higher), by its date and check digit (Luhn). */
function isIdentityNumber(date: string, last: string): boolean {
  const month = Number(date.slice(2, 4))
  const day = Number(date.slice(4)) % 60
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  const sum = Array.from(date + last, Number)
    .map((digit, at) => (at % 2 === 0 ? digit * 2 : digit))
    .reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0)
  return sum % 10 === 0
}
