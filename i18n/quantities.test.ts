import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDuration, formatSize } from './quantities'
import { routing } from './routing'

const inAll = (format: (locale: (typeof routing.locales)[number]) => string) =>
  routing.locales.map((locale) => format(locale).replaceAll('\u00a0', '_'))

test('readers are told how big a file is as their language writes it', () => {
  assert.deepEqual(
    inAll((locale) => formatSize(1_240_000, locale)),
    ['1,2_MB', '1.2_MB', '1,2_МБ'],
  )
  assert.deepEqual(
    inAll((locale) => formatSize(120_400, locale)),
    ['120_kB', '120_kB', '120_кБ'],
  )
  assert.deepEqual(
    inAll((locale) => formatSize(999_600, locale)),
    ['1_MB', '1_MB', '1_МБ'],
  )
  assert.match(formatSize(999, 'sv'), /^999\u00a0/)
})

test('readers are told how long a video is as their language writes it', () => {
  assert.deepEqual(
    inAll((locale) => formatDuration(200, locale)),
    ['3_min 20_s', '3_min 20_sec', '3_хв 20_с'],
  )
  assert.deepEqual(
    inAll((locale) => formatDuration(3780, locale)),
    ['1_tim 3_min', '1_hr 3_min', '1_год 3_хв'],
  )
})
