import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFragment, serialize } from 'parse5'
import { editionHtml } from './html'
import type { EditionContent } from './model'

const url = 'https://news.example/nyheter/badet'

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
    editionHtml({ language: 'sv', content, url }),
    [
      '<p>Öppet &lt;snart&gt; &amp; länge.</p>',
      '<figure><img src="https://news.example/api/media/file/%C3%A5%20bad.jpg" alt="Ett &quot;bad&quot;" width="800" height="600"/><figcaption>Badet · Ada</figcaption></figure>',
      `<p>Läs <a href="${url}#p2"><strong><em>mer</em></strong></a><br/><span lang="en">Welcome</span></p>`,
      '<h3>Tider</h3>',
      '<ol><li>ett<ul><li>inre</li></ul></li></ol>',
      '<blockquote><p>– Det är kallt, säger <cite>Ada Ek</cite>.</p></blockquote>',
      '<section><h2>Fakta</h2><p><a href="https://news.example/nyheter"></a></p></section>',
    ].join('\n'),
  )
})

test('words that an editor pastes never become markup', () => {
  const words = '</p><script>alert(1)</script><p onclick=x>'
  const html = editionHtml({
    language: 'en',
    url,
    content: {
      ...content,
      lead: words,
      body: [
        { id: 'p1', kind: 'quote', speech: words, attribution: words, speaker: words, continuation: words },
      ],
    },
  })
  assert.doesNotMatch(html, /<script|<p onclick/)
  assert.equal(serialize(parseFragment(html)), html.replaceAll('/>', '>'))
})
