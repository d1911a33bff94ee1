import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseFragment, serialize } from 'parse5'
import type { Room } from './blocks'
import { cleanPaste } from './clean'
import { sentencesOf } from './notes'

const everywhere: Room = { headings: true, lists: true, tables: 'blocks' }
const paste = (html: string, room = everywhere) => {
  const { html: cleaned, notes } = cleanPaste(html, room)
  return { html: cleaned, said: sentencesOf(notes, 'en') }
}
const fixture = (name: string) =>
  paste(readFileSync(new URL(`fixtures/${name}.html`, import.meta.url), 'utf8'))

test('a document from Google Docs arrives as it was: links without their detour, a list within a list', () => {
  assert.deepEqual(fixture('gdocs'), {
    html: '<p>Läs mer i <a href="https://example.org/plan">planen</a> och i <a href="/nyheter">nyheterna</a> och bilagan.</p><ul><li>Ett<ul><li>Ett komma ett</li></ul></li><li>Två</li></ul>',
    said: ['Links that lead nowhere from here became plain text: “bilagan”.'],
  })
})

test('a list from Word is a list, numbered or not, at any depth', () => {
  assert.equal(
    fixture('word-list').html,
    '<p>Ta med dig:</p><ul><li>Giltig legitimation</li><li>Ritningar i skala 1:100</li></ul>',
  )
  const item = (level: number, marker: string, text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${String(level)} lfo1'><span style='mso-list:Ignore'>${marker}&nbsp;</span>${text}</p>`
  assert.equal(
    paste(
      item(1, '1.', 'Ansök') +
        item(2, 'a)', 'på nätet') +
        item(2, 'b)', 'på papper') +
        item(1, '2.', 'Vänta'),
    ).html,
    '<ol><li>Ansök<ol><li>på nätet</li><li>på papper</li></ol></li><li>Vänta</li></ol>',
  )
  const online = (level: number, text: string) =>
    `<ul><li aria-level="${String(level)}"><p>${text}</p></li></ul>`
  assert.equal(paste(online(1, 'A') + online(2, 'b')).html, '<ul><li>A<ul><li>b</li></ul></li></ul>')
  assert.equal(paste('<p class=MsoListParagraph>·&nbsp;&nbsp; Ritning</p>').html, '<ul><li>Ritning</li></ul>')
  assert.equal(paste('<p>1985. Året då badet byggdes.</p>').html, '<p>1985. Året då badet byggdes.</p>')
})

test('headings come in order, and none of their levels is skipped', () => {
  const { html, said } = fixture('headings')
  assert.equal(
    html,
    '<h2>Rapportens namn</h2><p>Inledning.</p><h3>Avsnitt</h3><h3>Del</h3><h3>Underdel</h3><p>Text.</p>',
  )
  assert.match(said.join(), /deeper ones became Heading 3: “Del”, “Underdel”/)
  assert.equal(paste('<h4>A</h4><h6>B</h6><h4>C</h4>').html, '<h2>A</h2><h3>B</h3><h2>C</h2>')
  assert.equal(paste('<h3>First</h3><h2>Second</h2>').html, '<h2>First</h2><h2>Second</h2>')
})

test('a list that begins with an indented item begins with it', () => {
  assert.equal(fixture('nested-first').html, '<ul><li>Indragen allra först</li><li>Vanlig punkt</li></ul>')
})

test('exponents, indices and struck words arrive, by elements or by styles', () => {
  assert.match(
    fixture('sup-strike').html,
    /10<sup>6<\/sup> per liter.*CO<sub>2<\/sub>.*<s>500 kr<\/s> 400 kr/,
  )
  assert.equal(
    paste(
      '<p>m<span style="vertical-align:super">2</span> <span style="text-decoration:line-through">nej</span></p>',
    ).html,
    '<p>m<sup>2</sup> <s>nej</s></p>',
  )
  assert.equal(paste('<b style="font-weight:normal">a <b>b</b></b>').html, '<p>a <strong>b</strong></p>')
})

test('a table is a table with header cells; one that only says where things stand is text', () => {
  assert.match(fixture('table').html, /^<table><tr><th>Dag<\/th><th>Öppet<\/th><\/tr><tr><td>Måndag<\/td>/)
  const plain = paste('<table><tr><td>a<td>b</tr><tr><td>c<td>d</tr></table>')
  assert.equal(plain.html, '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>')
  assert.match(plain.said.join(), /lacked header cells/)
  const merged = paste(
    '<table><tr><th colspan=2>a<th>e</tr><tr><td rowspan=2>b<td>c<td>f</tr><tr><td>d<td>g</tr></table>',
  )
  assert.equal(
    merged.html,
    '<table><tr><th>a</th><th></th><th>e</th></tr><tr><td>b</td><td>c</td><td>f</td></tr><tr><td></td><td>d</td><td>g</td></tr></table>',
  )
  assert.match(merged.said.join(), /Merged cells were split/)
  assert.equal(
    paste('<table role=presentation><tr><td><p>Hej!</p><td><ul><li>A</ul></table>').html,
    '<p>Hej!</p><ul><li>A</li></ul>',
  )
})

test('spaces and hyphens that a program filled in are gone, those that hold a figure together stay', () => {
  assert.equal(
    paste('<p>kom\u00ADmun\u200Bal&nbsp; skatt,&nbsp;10&nbsp;000&nbsp;kr &nbsp; </p><p>&nbsp;</p>').html,
    '<p>kommunal skatt, 10\u00A0000\u00A0kr</p>',
  )
})

test('lines of a mail are paragraphs', () => {
  assert.equal(
    paste('Hej!<br><br>Välkommen<br>hit.<div>Eva</div>').html,
    '<p>Hej!</p><p>Välkommen<br>hit.</p><p>Eva</p>',
  )
})

test('what can’t be taken over is named', () => {
  const { html, said } = paste(
    '<p><img src="https://a.example/torget.jpg?x=1" alt="">Se <u>här</u> <a href="#_ftn1">[1]</a> <iframe src="x"></iframe></p><blockquote>Ord</blockquote>',
  )
  assert.equal(html, '<p>Se här [1]</p><p>Ord</p>')
  assert.match(said.join('\n'), /Pictures.*“torget.jpg”/)
  assert.match(said.join('\n'), /Underlining.*“här”/)
  assert.match(said.join('\n'), /Links that lead nowhere.*“\[1\]”/)
  assert.match(said.join('\n'), /Video, maps and forms/)
  assert.match(said.join('\n'), /Quoted paragraphs/)
})

test('where there is no room for headings, lists or tables their words stay', () => {
  const { html, said } = paste(
    '<h2>Rubrik</h2><ul><li>A</ul><table><caption>T</caption><tr><th>a<th>b<tr><td>c<td>d</table>',
    {
      headings: false,
      lists: false,
      tables: false,
    },
  )
  assert.equal(html, '<p><strong>Rubrik</strong></p><p>– A</p><p>T</p><p>a | b</p><p>c | d</p>')
  assert.equal(said.length, 3)
})

test('whatever is pasted, its words arrive in order, in nothing but what the editor knows', () => {
  const word = fc.stringMatching(/^[a-zåäö]{1,6}$/)
  const name = fc.constantFrom(
    'p',
    'div',
    'ul',
    'ol',
    'li',
    'h1',
    'h4',
    'b',
    'i',
    's',
    'sup',
    'span',
    'td',
    'tr',
    'table',
    'blockquote',
    'a',
  )
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      word,
      fc
        .tuple(name, fc.array(tie('tree'), { maxLength: 3 }))
        .map(([tag, inner]) => `<${tag}>${inner.join(' ')}</${tag}>`),
    ),
  }))
  const letters = (html: string) => html.replace(/<[^>]*>|[^a-zåäö]/g, '')
  fc.assert(
    fc.property(fc.array(tree), (parts) => {
      // As a browser reads it: it moves words out of a table that stand between its cells
      const html = serialize(parseFragment(parts.join(' ')))
      const { html: cleaned } = cleanPaste(html, everywhere)
      assert.equal(letters(cleaned), letters(html))
      assert.equal(
        serialize(parseFragment(cleaned)),
        cleaned
          .replaceAll('<table><tr>', '<table><tbody><tr>')
          .replaceAll('</tr></table>', '</tr></tbody></table>'),
      )
      assert.doesNotMatch(cleaned, /<\/?(?!(p|h[23]|ul|ol|li|a|strong|em|s|su[bp]|br|table|tr|t[hd])\b)[a-z]/)
    }),
  )
})
