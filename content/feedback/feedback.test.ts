import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FloodGuard } from './flood'
import { readFeedback, textLength } from './form'
import { withoutPersonalData } from './personal-data'

const about = { path: '/nyheter/badet', revision: '2' }
const read = (fields: Record<string, string>) => readFeedback(new URLSearchParams({ ...about, ...fields }))

test('a reader says whether a page helped, or what is wrong with it', () => {
  const page = { path: '/nyheter/badet', revision: 2 }
  assert.deepEqual(read({ vote: 'no' }), { ...page, vote: 'no' })
  assert.deepEqual(read({ text: '  Fel\r\ntid i stycke 2 ', subject: '' }), {
    ...page,
    text: 'Fel\ntid i stycke 2',
  })
})

test('a length is counted in characters as people count them, at both ends', () => {
  assert.equal(read({ text: 'Щось' }), 'short')
  assert.equal(read({ text: '😀😀😀😀' }), 'short')
  assert.equal(typeof read({ text: '😀'.repeat(textLength.max) }), 'object')
  assert.equal(read({ text: 'а'.repeat(textLength.max + 1) }), 'long')
})

for (const [fields, reason] of [
  [{}, 'form'],
  [{ vote: 'maybe' }, 'form'],
  [{ vote: 'yes', path: 'https://evil.example/' }, 'form'],
  [{ vote: 'yes', revision: '-1' }, 'form'],
  [{ vote: 'yes', revision: '1.5' }, 'form'],
  [{ vote: 'yes', revision: '9'.repeat(30) }, 'form'],
  [{ text: 'A fault', subject: 'casino' }, 'trap'],
  [{ text: 'https://a.example www.b.example http://c.example' }, 'links'],
] as const)
  test(`a form with ${JSON.stringify(fields).slice(0, 60)} is refused as “${reason}”`, () => {
    assert.equal(read(fields), reason)
  })

test('a fault may be shown by two links', () => {
  assert.equal(typeof read({ text: 'Compare https://a.example and https://b.example' }), 'object')
})

test('what tells who wrote is gone before anything is stored', () => {
  for (const personal of [
    'anna.ek@example.se',
    'олена@приклад.укр',
    '070-123 45 67',
    '+46 70 123 45 67',
    '033-35 70 00',
    '+380 44 123 45 67',
    '811218-9876',
    '198112189876',
    '811278-9873',
  ])
    assert.equal(
      withoutPersonalData(`Hör av er till ${personal} i dag.`),
      'Hör av er till […] i dag.',
      personal,
    )
})

test('dates, times, prices and numbers of paragraphs stay: they are what a fault is about', () => {
  for (const text of [
    'Publicerad 2018-03-01 15.37, ändrad 2018-03-02 15.15',
    'Kostar 1 250 000 kronor, inte 125 000',
    'Stycke 7 säger 10–12, ska vara 09.30–12.00',
    'Diarienummer 2018-00123 och 811218-9875',
    '0,5 procent av 06.00 till 07.00',
  ])
    assert.equal(withoutPersonalData(text), text)
})

test('who sends too much must wait, and others are let in meanwhile', () => {
  const guard = new FloodGuard()
  const start = Date.now()
  const sent = Array.from({ length: 22 }, () => guard.admits('203.0.113.5', start))
  assert.deepEqual(sent, [...Array<boolean>(20).fill(true), false, false])
  assert.equal(guard.admits('203.0.113.6', start), true)
  assert.equal(guard.admits('203.0.113.5', start + 60_000), true)
})

test('many devices of one network count as one, many networks are bounded together', () => {
  const guard = new FloodGuard()
  const start = Date.now()
  const devices = Array.from({ length: 22 }, (_, at) => guard.admits(`2001:db8:1:2:${at}::1`, start))
  assert.equal(devices.filter(Boolean).length, 20)
  const networks = Array.from({ length: 500 }, (_, at) => guard.admits(`203.0.${at >> 8}.${at & 255}`, start))
  assert.equal(networks.filter(Boolean).length, 180)
})

test('the same is known again', () => {
  const guard = new FloodGuard()
  assert.equal(guard.hasSeen('/nyheter/badet', 'Fel tid'), false)
  guard.remember('/nyheter/badet', 'Fel tid')
  assert.equal(guard.hasSeen('/nyheter/badet', 'Fel tid'), true)
  assert.equal(guard.hasSeen('/nyheter/bade', 'tFel tid'), false)
})
