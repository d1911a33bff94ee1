import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { makeDocument, type Assets } from './document'

/** PageCache as Next 16.4.5 really sends them, kept byte by byte. */
const nextPage = (name: string) => readFile(new URL(`fixtures/next-${name}.html`, import.meta.url), 'utf8')

const assets: Assets = {
  css: (href) => Promise.resolve(`/* ${href} */ h1 > b { color: red }`),
  version: (path) => Promise.resolve(path === '/enhance.js' ? 'abc' : null),
}

test('a page of Next becomes the HTML that a person would have written', async () => {
  const { html, obstacles } = await makeDocument(await nextPage('news'), assets)
  assert.deepEqual(obstacles, [])
  assert.doesNotMatch(html, /_next\/static\/chunks\/[\w-]+\.js|__next_f|TURBOPACK|<!--|<div hidden/)
  assert.match(html, /^<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8">/)
  assert.match(html, /<style>\/\* \/_next\/[^ ]+\.css \*\/ h1 > b \{ color: red \}<\/style>/)
  assert.doesNotMatch(html, /rel="stylesheet"|rel="preload"/)
  assert.match(html, /<script src="\/enhance\.js\?v=abc" defer="">/)
})

test('everything that says something stays: data for search engines, spaces between words, spaces that were typed', async () => {
  const { html } = await makeDocument(await nextPage('news'), assets)
  assert.match(
    html,
    /<script type="application\/ld\+json">\{"@type":"NewsArticle","headline":"\\u003c\/x>"\}<\/script>/,
  )
  assert.match(html, /<p>Hello Borås, it is 3 <b>bold<\/b> <i>it<\/i><\/p>/)
  assert.match(html, /<pre>a\n {2}b<\/pre>/)
  assert.match(html, /<title>News &amp; "more"<\/title><meta name="description" content="A description">/)
  assert.match(html, /<input disabled="" required=""><form action="\/search"><input name="q" value="">/)
  assert.match(html, /<link rel="alternate" hreflang="en"/)
})

test('a client component is found by its name, and the page is served as it is', async () => {
  const page = await nextPage('client')
  const { html, obstacles } = await makeDocument(page, assets)
  assert.deepEqual(obstacles, ['It renders the client component Button.'])
  assert.equal(html, page)
})

test('a page that is only whole after scripts have run is served as it is', async () => {
  const page = await nextPage('stream')
  const { html, obstacles } = await makeDocument(page, assets)
  assert.deepEqual(obstacles, ['A part of it comes or fails after the rest (Suspense).'])
  assert.equal(html, page)
})

test('the policy of a document lets in its own styles by hash and nothing inline besides', async () => {
  const { policy } = await makeDocument('<style>a{}</style><style>a{}</style><p>x', assets)
  assert.match(policy, /style-src 'sha256-[\w+/=]+';/)
  assert.match(policy, /script-src 'self';/)
  assert.match(policy, /frame-ancestors 'none'/)
})

test('the policy of a page served as it is lets its own scripts run by hash', async () => {
  const { policy } = await makeDocument(await nextPage('client'), assets)
  assert.equal(policy.match(/'sha256-/g)?.length, 3)
  assert.doesNotMatch(policy, /unsafe|trusted-types/)
})

test('inline scripts that somebody smuggled into a page do not reach readers', async () => {
  const { html } = await makeDocument(
    '<p>a<script>alert(1)</script><script type="module">x</script>b',
    assets,
  )
  assert.match(html, /<p>ab/)
})

test('a style sheet keeps its media, and a preload of a picture stays', async () => {
  const page =
    '<link rel="preload" as="image" href="/a.png"><link rel="stylesheet" href="/_next/x.css" media="print">'
  const { html } = await makeDocument(page, assets)
  assert.match(html, /<link rel="preload" as="image" href="\/a\.png"><style media="print">/)
})
