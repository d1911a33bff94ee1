import type { Field, JSONFieldValidation } from 'payload'
import { focusSchema } from '@/editions/focus'
import { say } from '../editor-language'
import { focusTexts } from './sentences'

const isFocus: JSONFieldValidation = (value, { req }) =>
  value === null ||
  value === undefined ||
  focusSchema.safeParse(value).success ||
  say(req, {
    sv: 'Välj på bilden vad som är viktigast i den.',
    en: 'Choose on the picture what matters most in it.',
    uk: 'Виберіть на зображенні, що в ньому найважливіше.',
  })

/** What matters most in a picture, where pages cut it to a shape of their own. */
export const focusField: Field = {
  name: 'focus',
  type: 'json',
  label: focusTexts.label,
  typescriptSchema: [() => ({ tsType: "import('../editions/focus').Focus" })],
  validate: isFocus,
  admin: { components: { Field: '/cms/media/focus-picker#FocusPicker' } },
}
