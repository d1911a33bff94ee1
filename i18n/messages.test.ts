import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { routing } from './routing'

type Words = { [key: string]: string | Words }

/** Every sentence under its dotted key. */
function sentences(words: Words, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...sentences(value, `${prefix}${key}.`)],
    ),
  )
}

function read(locale: string): Map<string, string> {
  return sentences(JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Words)
}

/** Names of what a sentence takes in, and of its plural forms. */
function shape(sentence: string): string[] {
  const names = (elements: ReturnType<typeof parse>): string[] =>
    elements.flatMap((element) => {
      if (!('value' in element) || element.type === TYPE.literal) return []
      if ('children' in element) return [`<${element.value}>`, ...names(element.children)]
      if (!('options' in element)) return [element.value]
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => names(value))]
    })
  return [...new Set(names(parse(sentence)))].sort()
}

test('a reader of any language gets all the words: the files have the same keys', () => {
  assert.deepEqual(readdirSync('messages').sort(), routing.locales.map((locale) => `${locale}.json`).sort())
  const swedish = [...read('sv').keys()].sort()
  for (const locale of routing.locales) assert.deepEqual([...read(locale).keys()].sort(), swedish, locale)
})

test('no sentence loses a number or a name in translation', () => {
  for (const [key, sentence] of read('sv'))
    for (const locale of routing.locales)
      assert.deepEqual(shape(read(locale).get(key) ?? ''), shape(sentence), `${locale} ${key}`)
})

test('typography is the language’s own', () => {
  for (const sentence of read('uk').values()) assert.doesNotMatch(sentence, /['"“”]/, sentence)
  for (const sentence of read('en').values()) assert.doesNotMatch(sentence, /['"«»‘]/, sentence)
  for (const sentence of read('sv').values()) assert.doesNotMatch(sentence, /['"«»“]/, sentence)
})

test('no line begins with a dash or a unit that belongs to the words before it', () => {
  for (const locale of routing.locales)
    for (const sentence of read(locale).values())
      assert.doesNotMatch(sentence, /\d (?:kB|КБ|§|%)| —/u, sentence)
})
