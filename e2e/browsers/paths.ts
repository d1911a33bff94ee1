/** Run by `npm run test:browsers` for each browser that is installed: what readers do, in a browser that isn't Chromium. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, test } from 'node:test'
import { addressOf } from '../../i18n/addresses'
import { article, words } from '../fixtures'
import { openFirefox } from './firefox'
import { keys, seen, textIn, until, type Reader } from './reader'
import { openWebKit } from './webkit'

const { SITE_URL = '', FIREFOX = '', WEBKIT_DRIVER = '', WEBKIT_BROWSER = '', XVFB = '' } = process.env

const reader: Reader = existsSync(FIREFOX)
  ? await openFirefox(FIREFOX)
  : await openWebKit({ driver: WEBKIT_DRIVER, browser: WEBKIT_BROWSER, display: XVFB })
after(() => reader.close())

const uk = article.uk
const slug = uk.path.split('/').at(-1) ?? ''
const open = (path: string) => reader.goto(SITE_URL + path)

test('a reader reads the article in each language', async () => {
  for (const { path, title } of Object.values(article)) {
    await open(path)
    assert.equal(await reader.ask(textIn('h1')), title)
  }
  assert.equal(await reader.ask('document.documentElement.lang'), 'uk')
  assert.equal(await reader.ask('document.documentElement.scrollWidth <= innerWidth'), true)
})

test('a reader opens the menu, closes it by Escape, and goes to the news by it', async () => {
  await open(uk.path)
  await reader.press('header details summary')
  await until(reader, seen('header nav a[href="/uk/novyny"].flex'))
  await reader.type('header details summary', keys.escape)
  await until(reader, `!(${seen('header details nav')})`)
  await reader.press('header details summary')
  await reader.press('header details nav a[href="/uk/novyny"]')
  await until(reader, `location.pathname === '/uk/novyny'`)
})

test('a reader opens the explanation of a word, and closes it', async () => {
  await open(uk.path)
  await reader.press('.prose button[popovertarget]')
  await until(reader, `document.querySelector('[popover]:popover-open')?.checkVisibility()`)
  await reader.press('[popover]:popover-open button')
  await until(reader, `!document.querySelector('[popover]:popover-open')`)
})

test('a reader finds the services to share with', async () => {
  await open(uk.path)
  await reader.press('[data-share] summary')
  await until(reader, seen('[data-share] a[href^="https://t.me/"]'))
  const url = await reader.ask(`(${seen('[data-share] a[href^="https://t.me/"]')}).href`)
  assert.ok(String(url).includes(encodeURIComponent(SITE_URL + uk.path)))
})

test('a reader searches from the start page, and finds', async () => {
  await open('/uk')
  await reader.type('#q', `поліція${keys.enter}`)
  await until(reader, `location.pathname === ${JSON.stringify(addressOf('uk', '/search'))}`)
  await until(reader, seen(`main ol a[href="${uk.path}"]`))
})

test('a reader says that the page helped, and is thanked; a fault that is too short is said at its field', async () => {
  await open(uk.path)
  await reader.press('button[name=vote][value=yes]')
  await until(reader, `${textIn('h1')} === ${JSON.stringify(words('uk', 'Feedback')('thanks'))}`)
  await open(uk.path)
  await reader.press('#report summary')
  // Browsers refuse what is too short themselves; the answer to one that doesn't is asked for here
  await reader.ask(`document.querySelector('#fault').removeAttribute('minlength')`)
  await reader.type('#fault', 'Ні')
  await reader.press('#report form button')
  await until(reader, `document.activeElement?.id === 'fault' && ${seen('#fault-fault')}`)
})

test('a reader gets a document of two languages for paper', async () => {
  await open(addressOf('uk', '/news/[slug]/print', { slug }))
  await reader.press('input[value=sv]')
  await reader.press('main form button')
  await until(reader, `document.querySelectorAll('article h2').length >= 2`)
  await until(reader, seen('[data-print]'))
})

test('a listener is offered to listen exactly where the device has a voice, and hears the title first', async () => {
  await open(uk.path)
  const speaks = `('speechSynthesis' in window && speechSynthesis.getVoices().some(({ lang }) => lang.startsWith('uk')))`
  const isOffered = `Boolean(${seen('[data-listen] button')})`
  await until(reader, `${speaks} === ${isOffered}`)
  if (!(await reader.ask(isOffered))) return
  await reader.press('[data-listen] button')
  await until(reader, `${textIn('[data-being-read]')} === ${JSON.stringify(uk.title)}`)
})

test('a reader saves the page where the browser can, and finds it in the list', async (t) => {
  await open(uk.path)
  if (!(await reader.ask(`'serviceWorker' in navigator && 'caches' in window`))) {
    assert.equal(await reader.ask(`Boolean(${seen('[data-save]')})`), false)
    t.diagnostic('This browser keeps no pages here: it has no service workers')
    return
  }
  await reader.press('[data-save]')
  await until(reader, `(${textIn('[data-tool-status]')})?.length > 10`)
  await open(addressOf('uk', '/saved'))
  await until(reader, seen(`main a[href="${uk.path}"]`))
})
