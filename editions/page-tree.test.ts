import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '@/i18n/routing'
import { ancestorsOf, childrenOf, findByPath, findMoved, pathOf, type PageNode } from './page-tree'

type Slugs = Partial<Record<Locale, string>>

function node(work: string, parent: string | null, slugs: Slugs, closed: Locale[] = [], order = 0): PageNode {
  const editions = (Object.entries(slugs) as [Locale, string][]).map(([language, slug], at) => ({
    language,
    slug,
    title: slug,
    isOriginal: at === 0,
    isPublic: !closed.includes(language),
  }))
  return { work, parent, order, inFooter: false, editions }
}

const tree = new Map(
  [
    node('about', null, { sv: 'om', en: 'about', uk: 'pro-sait' }, [], 2),
    node('access', 'about', { sv: 'tillganglighet', en: 'accessibility', uk: 'dostupnist' }, ['uk']),
    node('school', null, { sv: 'skola' }, [], 1),
    node('contact', 'school', { sv: 'kontakt' }),
    node('contact2', 'about', { sv: 'kontakt' }),
  ].map((one) => [one.work, one]),
)
const find = (path: string, locale: Locale = 'sv') => findByPath(tree, path, locale)?.work
const former = new Map([
  ['gamla-om', 'about'],
  ['om/gammal', 'access'],
])
const moved = (path: string) => findMoved(tree, path, 'sv', former)?.work

function get(work: string): PageNode {
  const found = tree.get(work)
  assert.ok(found)
  return found
}

test('a page’s address is the chain of slugs in the reader’s language, and the original’s path where it isn’t public there', () => {
  assert.equal(pathOf(tree, get('access'), 'en'), 'about/accessibility')
  assert.equal(pathOf(tree, get('access'), 'uk'), 'om/tillganglighet')
  assert.equal(pathOf(tree, get('contact'), 'en'), 'skola/kontakt')
})

test('a path in any language, or of several, leads to its page', () => {
  assert.equal(find('about/accessibility', 'uk'), 'access')
  assert.equal(find('om/dostupnist', 'en'), 'access')
  assert.equal(find('skola/kontakt'), 'contact')
  assert.equal(find('om/kontakt'), 'contact2')
})

test('a page that got another address, or moved, or whose parent did, is found by the old one', () => {
  assert.equal(moved('gamla-om'), 'about')
  assert.equal(moved('gamla-om/tillganglighet'), 'access')
  assert.equal(moved('gamla-om/gammal'), 'access')
  assert.equal(moved('annat/tillganglighet'), 'access')
  assert.equal(moved('annat/kontakt'), undefined, 'two pages are called so')
  assert.equal(moved('finns-inte'), undefined)
  assert.equal(find('finns-inte'), undefined)
})

test('pages stand in the order that editors gave', () => {
  assert.deepEqual(
    childrenOf(tree, null).map(({ work }) => work),
    ['school', 'about'],
  )
  assert.deepEqual(
    childrenOf(tree, 'about').map(({ work }) => work),
    ['contact2', 'access'],
  )
})

test('a circle of pages, however it came about, ends', () => {
  const nodes = [
    node('a', 'b', { sv: 'a' }),
    node('b', 'a', { sv: 'b' }),
    node('below', 'a', { sv: 'under' }),
  ] as const
  const circle = new Map(nodes.map((one) => [one.work, one]))
  const above = nodes.map((one) => ancestorsOf(circle, one).map(({ work }) => work))
  assert.deepEqual(above, [['b'], ['a'], ['b', 'a']])
})
