import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanSvg } from './clean-svg'

const start = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">'

test('a drawing is kept as it looks: shapes, gradients, classes and what refers within it', () => {
  const drawing = `${start}<style>.a{fill:#0a3d7c}</style><defs><linearGradient id="g"><stop offset="0" stop-color="#fff"></stop></linearGradient></defs><path class="a" d="M6 2v32"></path><rect fill="url(#g)" width="3" height="3"></rect><use href="#g"></use></svg>`
  assert.equal(cleanSvg(drawing), drawing)
})

test('what drawing programs leave behind goes, and old references are written the new way', () => {
  const drawing = `<?xml version="1.0"?><!DOCTYPE svg><!-- Made by X --><svg xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="x" inkscape:version="1" width="4" height="2"><metadata>Somebody</metadata><use xlink:href="#g"/>\u00a0</svg>`
  assert.equal(
    cleanSvg(drawing),
    '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><use href="#g"></use>&#160;</svg>',
  )
})

for (const hostile of [
  '<script>alert(1)</script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<path onload="alert(1)"/>',
  '<a href="javascript:alert(1)"><path/></a>',
  '<use href="https://example.org/x.svg#a"/>',
  '<use xlink:href="data:image/svg+xml,x"/>',
  '<image href="https://example.org/x.png"/>',
  '<foreignObject><iframe src="https://example.org"></iframe></foreignObject>',
  '<style>@import "https://example.org/x.css"</style>',
  '<style>path{fill:url(https://example.org/x)}</style>',
  '<style>path{fill:u\\72l(https://example.org/x)}</style>',
  '<style>path{background:image-set("https://example.org/x" 1x)}</style>',
  '<path style="fill:url(//example.org/x)"/>',
  '<path fill="url(https://example.org/x#a)"/>',
  '<set attributeName="href" to="javascript:alert(1)"/>',
  '<animate attributeName="d"/>',
  '<title><img src="https://example.org/x" onerror="alert(1)"></title>',
  '<desc><script>alert(1)</script></desc>',
  '<style><img src="https://example.org/x" onerror=alert(1)></style>',
])
  test(`nothing runs and nothing is fetched: ${hostile}`, () => {
    const cleaned = cleanSvg(`${start}${hostile}</svg>`)
    assert.doesNotMatch(cleaned ?? '', /script|alert|example\.org|data:|import|animate|<set|<a |<im/i)
  })

test('what is no drawing, or one without a size, is refused', () => {
  for (const source of ['', 'hello', '<html></html>', '<svg></svg>', '\x89PNG'])
    assert.equal(cleanSvg(source), null)
})
