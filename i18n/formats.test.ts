import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTranslator } from 'use-intl/core'
import uk from '../messages/uk.json' with { type: 'json' }
import { formatDate, formatDateTime, formatMonth, monthOf, monthStart, toLocalTime } from './formats'

const zone = 'Europe/Stockholm'
const source = '2018-03-01T14:37:00Z'

test('a reader sees the time as their language writes it, on Stockholm’s clock', () => {
  assert.equal(formatDateTime(source, 'sv', zone), '2018-03-01 15.37')
  assert.equal(formatDateTime(source, 'en', zone), '1\u00a0March 2018 at\u00a015:37')
  assert.equal(formatDateTime(source, 'uk', zone), '1\u00a0березня 2018\u00a0року о\u00a015:37')
  assert.equal(
    formatDateTime('2018-03-01T10:05:00Z', 'uk', zone),
    '1\u00a0березня 2018\u00a0року об\u00a011:05',
  )
  assert.equal(formatDate(source, 'sv', zone), '1\u00a0mars 2018')
  assert.equal(formatDate(source, 'en', zone), '1\u00a0March 2018')
  assert.equal(formatDate(source, 'uk', zone), '1\u00a0березня 2018\u00a0року')
})

test('midnight belongs to the new day', () => {
  assert.equal(formatDateTime('2018-02-28T23:00:00Z', 'sv', zone), '2018-03-01 00.00')
})

test('machines get the right offset on both sides of the summer-time change', () => {
  assert.equal(toLocalTime(source, zone), '2018-03-01T15:37:00+01:00')
  assert.equal(toLocalTime('2026-03-29T00:59:59Z', zone), '2026-03-29T01:59:59+01:00')
  assert.equal(toLocalTime('2026-03-29T01:00:00Z', zone), '2026-03-29T03:00:00+02:00')
  assert.equal(toLocalTime('2026-10-25T00:30:00Z', zone), '2026-10-25T02:30:00+02:00')
  assert.equal(toLocalTime('2026-10-25T01:30:00Z', zone), '2026-10-25T02:30:00+01:00')
})

test('a Ukrainian reader gets the right form for every number', () => {
  const t = createTranslator({ locale: 'uk', messages: uk, namespace: 'NewsList' })
  const counted = [0, 1, 2, 5, 11, 21, 22, 25, 111].map((count) => t('count', { count }))
  assert.deepEqual(counted, [
    'Немає новин', '1 новина', '2 новини', '5 новин', '11 новин', '21 новина', '22 новини', '25 новин', '111 новин',
  ]) // prettier-ignore
})

test('a month begins at midnight in Stockholm, in summer time too', () => {
  assert.equal(monthStart(2018, 3, zone), '2018-02-28T23:00:00.000Z')
  assert.equal(monthStart(2018, 4, zone), '2018-03-31T22:00:00.000Z')
  assert.equal(monthStart(2018, 13, zone), '2018-12-31T23:00:00.000Z')
  assert.deepEqual(monthOf('2018-12-31T23:30:00Z', zone), { year: 2019, month: 1 })
})

test('a municipality in another time zone has its own clocks', () => {
  assert.equal(formatDateTime(source, 'sv', 'Europe/Helsinki'), '2018-03-01 16.37')
  assert.equal(toLocalTime(source, 'America/St_Johns'), '2018-03-01T11:07:00-03:30')
  assert.equal(monthStart(2018, 1, 'Europe/Kyiv'), '2017-12-31T22:00:00.000Z')
  assert.equal(monthStart(2018, 1, 'America/St_Johns'), '2018-01-01T03:30:00.000Z')
  assert.deepEqual(monthOf('2018-12-31T22:30:00Z', 'Europe/Kyiv'), { year: 2019, month: 1 })
})

test('a month stands alone in the nominative', () => {
  assert.deepEqual(
    (['sv', 'en', 'uk'] as const).map((locale) => formatMonth(3, locale)),
    ['mars', 'March', 'березень'],
  )
})
