import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFragment, serialize } from 'parse5'
import { attachment } from './arbitraries'
import { editionHtml, type Surroundings } from './html'
import type { EditionContent } from './model'

const elsewhere: Surroundings = {
  language: 'sv',
  place: (href) => `https://news.example${href}`,
  picture: (file) => `https://news.example/${file}`,
  credit: (credit) => `Foto: ${credit}`,
  attachment: () => ({
    facts: 'PDF, 3 sidor',
    lacks: 'Det saknar <text>.',
    briefly: { lacks: 'alla kan inte läsa det', askFor: 'be om <annat>' },
    ways: [{ href: '#report', words: 'Säg till' }],
  }),
  elsewhere: () => 'Video på video.example',
  note: 'Redaktionens anmärkning:',
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
      '<blockquote><p>–\u00a0Det är kallt, säger <cite>Ada Ek</cite>.</p></blockquote>',
      '<section class="facts"><h2>Fakta</h2><p><a href="https://news.example/nyheter"></a></p></section>',
    ].join('\n'),
  )
})

test('tables, marks, lines, numbers and the side that a text is read from arrive elsewhere', () => {
  const text = (words: string) => [{ kind: 'text' as const, text: words }]
  const more: EditionContent = {
    title: '',
    lead: '',
    body: [
      {
        id: 'p1',
        kind: 'table',
        caption: 'Tider & priser',
        headers: 'both',
        rows: [
          [[], text('Pris')],
          [
            text('Måndag'),
            [
              { kind: 'text', text: '500', struck: true },
              { kind: 'text', text: '2', script: 'raised', bold: true },
            ],
          ],
        ],
      },
      {
        id: 'p2',
        kind: 'paragraph',
        language: 'ar',
        content: [...text('Borås Stad ترحب بالزوار الجدد في المدينة')],
      },
      {
        id: 'p3',
        kind: 'paragraph',
        content: [{ kind: 'passage', language: 'he', text: 'שלום' }, ...text(' betyder fred')],
      },
      {
        id: 'p4',
        kind: 'list',
        ordered: true,
        start: 4,
        items: [{ content: [], list: { kind: 'list', ordered: false, items: [{ content: text('först') }] } }],
      },
      { id: 'p5', kind: 'contact', name: 'Badet', more: 'Måndag 8–17\nTisdag 8–12' },
    ],
  }
  assert.equal(
    editionHtml(more, elsewhere),
    [
      '<p class="lead"></p>',
      '<table><caption>Tider &amp; priser</caption><thead><tr><td></td><th scope="col">Pris</th></tr></thead><tbody><tr><th scope="row">Måndag</th><td><s>500</s><strong><sup>2</sup></strong></td></tr></tbody></table>',
      '<p lang="ar" dir="rtl">Borås Stad ترحب بالزوار الجدد في المدينة</p>',
      '<p><span lang="he" dir="rtl">שלום</span> betyder fred</p>',
      '<ol start="4"><li style="list-style:none"><ul><li>först</li></ul></li></ol>',
      '<address><p>Badet</p><p>Måndag 8–17<br/>Tisdag 8–12</p></address>',
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

test('a document says what it is and lacks, and a video on which site it is', () => {
  const stadgar = attachment({ title: 'Stadgar <1>', language: 'fi' })
  const video = {
    shows: 'video' as const,
    title: 'En film',
    href: 'https://video.example/1',
    text: 'Om\natt rösta',
  }
  const html = editionHtml(
    {
      title: '',
      lead: '',
      body: [
        { id: 'p1', kind: 'attachment', attachment: stadgar },
        {
          id: 'p2',
          kind: 'paragraph',
          content: [{ kind: 'link', href: '/x', target: stadgar, content: [{ kind: 'text', text: 'dem' }] }],
        },
        { id: 'p3', kind: 'elsewhere', ...video },
      ],
    },
    elsewhere,
  )
  const lacks = 'Det saknar &lt;text&gt;. <a href="https://news.example#report">Säg till</a>'
  assert.equal(
    html,
    [
      '<p class="lead"></p>',
      `<div><p><a href="https://news.example/api/attachments/file/${stadgar.file}" hreflang="fi" lang="fi">Stadgar &lt;1&gt;</a> (PDF, 3 sidor)</p><p>${lacks}</p></div>`,
      `<p><a href="https://news.example/x" hreflang="fi">dem</a> (PDF, 3 sidor; alla kan inte läsa det – <a href="https://news.example#report">be om &lt;annat&gt;</a>)</p>`,
      '<div><p><a href="https://video.example/1">En film</a> (Video på video.example)</p><p>Om<br/>att rösta</p></div>',
    ].join('\n'),
  )
})
