import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFragment, serialize } from 'parse5'
import { editionHtml, type Surroundings } from './html'
import type { EditionContent } from './model'

const elsewhere: Surroundings = {
  language: 'sv',
  place: (href) => `https://news.example${href}`,
  picture: (file) => `https://news.example/${file}`,
  credit: (credit) => `Foto: ${credit}`,
  isPlaced: false,
}

const content: EditionContent = {
  title: 'Badet',
  lead: 'Öppet <snart> & länge.',
  picture: { file: 'å bad.jpg', width: 800, height: 600, alt: 'Ett "bad"', caption: 'Badet', credit: 'Ada' },
  body: [
    {
      id: 'p1',
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'Läs ' },
        { kind: 'link', href: '#p2', content: [{ kind: 'text', text: 'mer', bold: true, italic: true }] },
        { kind: 'break' },
        { kind: 'passage', language: 'en', text: 'Welcome' },
        { kind: 'term', term: 'namnd', text: ' committee', swedish: 'nämnd' },
      ],
    },
    { id: 'p2', kind: 'heading', level: 3, content: [{ kind: 'text', text: 'Tider' }] },
    {
      id: 'p3',
      kind: 'list',
      ordered: true,
      items: [
        {
          content: [{ kind: 'text', text: 'ett' }],
          list: { kind: 'list', ordered: false, items: [{ content: [{ kind: 'text', text: 'inre' }] }] },
        },
      ],
    },
    { id: 'p4', kind: 'quote', speech: 'Det är kallt,', attribution: 'säger Ada Ek.', speaker: 'Ada Ek' },
    {
      id: 'p5',
      kind: 'facts',
      title: 'Fakta',
      body: [{ kind: 'paragraph', content: [{ kind: 'link', href: '/nyheter', content: [] }] }],
    },
  ],
}

test('another program shows the text as its readers would see it, and every address in it leads back to the site', () => {
  assert.equal(
    editionHtml(content, elsewhere),
    [
      '<p class="lead">Öppet &lt;snart&gt; &amp; länge.</p>',
      '<figure><img src="https://news.example/å bad.jpg" alt="Ett &quot;bad&quot;" width="800" height="600"/><figcaption>Badet Foto: Ada</figcaption></figure>',
      '<p>Läs <a href="https://news.example#p2"><strong><em>mer</em></strong></a><br/><span lang="en">Welcome</span> committee (<span lang="sv">nämnd</span>)</p>',
      '<h3>Tider</h3>',
      '<ol><li>ett<ul><li>inre</li></ul></li></ol>',
      '<blockquote><p>– Det är kallt, säger <cite>Ada Ek</cite>.</p></blockquote>',
      '<section class="facts"><h2>Fakta</h2><p><a href="https://news.example/nyheter"></a></p></section>',
    ].join('\n'),
  )
})

test('words that an editor pastes never become markup', () => {
  const words = '</p><script>alert(1)</script><p onclick=x>'
  const hostile: EditionContent = {
    ...content,
    lead: words,
    body: [
      { id: 'p1', kind: 'quote', speech: words, attribution: words, speaker: words, continuation: words },
    ],
  }
  const html = editionHtml(hostile, { ...elsewhere, language: 'en' })
  assert.doesNotMatch(html, /<script|<p onclick/)
  assert.equal(serialize(parseFragment(html)), html.replaceAll('/>', '>'))
})

test('in a book each block keeps its address, and a picture that is gone leaves its words', () => {
  const html = editionHtml(content, { ...elsewhere, isPlaced: true, picture: () => undefined })
  for (const { id } of content.body) assert.match(html, new RegExp(` id="${id}"`))
  assert.match(html, /<figure><p>Ett &quot;bad&quot;<\/p>/)
})
