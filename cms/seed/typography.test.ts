import assert from 'node:assert/strict'
import { test } from 'node:test'
import { routing, type Locale } from '@/i18n/routing'
import { about } from './pages/about'
import { accessibility } from './pages/accessibility'
import { languages } from './pages/languages'
import { openData } from './pages/open-data'
import { privacy } from './pages/privacy'
import { ukrainianPolice } from './ukrainian-police'

const texts = [about, accessibility(), languages, openData, privacy, ukrainianPolice(() => 1)]

/** Characters that a text in the language never has. */
const foreign: Record<Locale, RegExp> = { sv: /['"«»“]/, en: /['"«»‘]/, uk: /['"“”]/ }

/** Every string that readers see, at any depth. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (typeof value !== 'object' || !value) return []
  return Object.entries(value).flatMap(([key, part]) => (['url', 'type'].includes(key) ? [] : wordsIn(part)))
}

test('the texts that a site begins with have the quotation marks and spaces of their language', () => {
  for (const text of texts)
    for (const locale of routing.locales)
      for (const words of wordsIn(text[locale])) {
        assert.doesNotMatch(words, foreign[locale], words)
        assert.doesNotMatch(words, /\d (?:kB|КБ|§|%)|\S —/u, words)
      }
})
