import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanPaste, cleanPlainPaste } from './clean'
import { sentencesOf } from './notes'

const room = { headings: true, lists: true, tables: 'blocks' } as const

/** A paragraph of a list as Word has it on the clipboard. */
const inWord = (level: number, marker: string, text: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level${String(level)} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

/** What programs give to paste, what becomes of it, and what is said of it. */
const pastes: [program: string, html: string, cleaned: string, said?: RegExp][] = [
  [
    'a list of Word’s three deep, whose numbers go on behind a paragraph',
    inWord(1, '1.', 'Ett') +
      inWord(2, 'a)', 'Två') +
      inWord(3, '·', 'Tre') +
      '<p class=MsoNormal>Sedan:</p>' +
      inWord(1, '2.', 'Fyra'),
    '<ol><li>Ett<ol><li>Två<ul><li>Tre</li></ul></li></ol></li></ol><p>Sedan:</p><ol start="2"><li>Fyra</li></ol>',
  ],
  [
    'a remark in the margin of a Word document',
    '<p class=MsoNormal>Text<a style="mso-comment-reference:E_1"> med</a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[E1]</a></span> slut</p>',
    '<p>Text med slut</p>',
    /Comments/,
  ],
  [
    'a letter in Outlook',
    '<div class=WordSection1><p class=MsoNormal>Hej,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><table class=MsoNormalTable><tr><td><p>Eva Ek</p></td><td><p>Handläggare</p></td></tr></table></div>',
    '<p>Hej,</p><p>Eva Ek</p><p>Handläggare</p>',
  ],
  [
    'a table in Google Docs',
    '<b style="font-weight:normal" id="docs-internal-guid-1"><div dir=ltr><table><colgroup><col/><col/></colgroup><tbody><tr><td><p dir=ltr><span>Dag</span></p></td><td><p>Tid</p></td></tr><tr><td><p>Måndag</p></td><td><p>9–17</p><p>lunch 12</p></td></tr></tbody></table></div></b>',
    '<table><tr><th>Dag</th><th>Tid</th></tr><tr><td>Måndag</td><td>9–17<br>lunch 12</td></tr></table>',
    /lacked header cells/,
  ],
  [
    'a sheet in Excel with its name across it',
    '<table><tr><td colspan=2>Avgifter</td></tr><tr><td>Vuxen</td><td align=right>1&nbsp;000</td></tr><tr><td>Barn</td><td>0</td></tr></table>',
    '<table><caption>Avgifter</caption><tr><th>Vuxen</th><th>1\u00A0000</th></tr><tr><td>Barn</td><td>0</td></tr></table>',
  ],
  [
    'a list in LibreOffice that begins with three',
    '<ol start="3"><li><p style="margin-bottom: 0cm">Tre</p><ol type="a"><li><p>a</p></li></ol></li></ol>',
    '<ol start="3"><li>Tre<ol><li>a</li></ol></li></ol>',
  ],
  [
    'a message in Teams, whose signs are pictures',
    '<p itemprop="copy-paste-block">Hej <span itemtype="http://schema.skype.com/Mention">Eva</span> <img alt="🙂" src="https://statics.teams.example/smile.png"></p>',
    '<p>Hej Eva 🙂</p>',
  ],
  [
    'a message in Slack, whose lists stand side by side',
    '<span>Se</span><ul data-indent="0"><li data-stringify-indent="0">A</li></ul><ul data-indent="1"><li data-stringify-indent="1">b</li></ul><pre>rad 1\nrad 2</pre>',
    '<p>Se</p><ul><li>A<ul><li>b</li></ul></li></ul><p>rad 1<br>rad 2</p>',
  ],
  [
    'bullets that somebody typed, and a line that is said',
    '<p>Ta med:<br>• Mat<br>• Kläder för två<br>dygn</p><p>– Jag kommer, säger hon.</p>',
    '<p>Ta med:</p><ul><li>Mat</li><li>Kläder för två<br>dygn</li></ul><p>– Jag kommer, säger hon.</p>',
  ],
  [
    'what a page hides',
    '<p>Syns<span hidden> inte</span><span style="visibility: hidden"> heller</span></p>',
    '<p>Syns</p>',
  ],
  [
    'a link that doesn’t say where it leads',
    '<p><a href="https://t.co/abc">Planen</a></p>',
    '<p><a href="https://t.co/abc">Planen</a></p>',
    /through another service.*“Planen”/,
  ],
]

for (const [program, html, cleaned, said] of pastes)
  test(`${program}: arrives as its readers would say it`, () => {
    const paste = cleanPaste(html, room)
    assert.equal(paste.html, cleaned)
    if (said) assert.match(sentencesOf(paste.notes, 'en').join('\n'), said)
  })

const lines = [
  'Kommunfullmäktige beslutade den 14 mars att badet ska öpp-',
  'nas igen efter renoveringen. Det innebär att alla kommun\u00AD',
  'invånare kan bada där från den 1 juni. Kostnaden för el- ',
  'och vattenförsörjning samt för IT-',
  'stöd ingår.',
]
const whole =
  'Kommunfullmäktige beslutade den 14 mars att badet ska öppnas igen efter renoveringen. Det innebär att alla kommuninvånare kan bada där från den 1 juni. Kostnaden för el- och vattenförsörjning samt för IT-stöd ingår.'

test('lines of a PDF are a paragraph, its words whole again, and lines that are meant stay lines', () => {
  const address = ['Kungsgatan 55', '501 80 Borås']
  const plain = cleanPlainPaste([...lines, '', ...address].join('\r\n'), room)
  assert.equal(plain.html, `<p>${whole}</p><p>Kungsgatan 55</p><p>501 80 Borås</p>`)
  const said = sentencesOf(plain.notes, 'en').join('\n')
  assert.match(said, /Words that were divided at the end of a line were joined.*: “öpp-nas”\./)
  const inBrowser = [...lines, '', ...address].map((line) => `<span>${line}</span><br role=presentation>`)
  assert.equal(
    cleanPaste(inBrowser.join(''), room).html,
    `<p>${whole}</p><p>Kungsgatan 55<br>501 80 Borås</p>`,
  )
})

test('of plain text each line is a paragraph', () => {
  const text = 'En rubrik som är ganska lång, men utan punkt\n'
  const paragraph = 'Ett stycke som är mycket längre än så, på en enda rad, som det är i ren text från Word.'
  assert.equal(
    cleanPlainPaste(`${text}${paragraph}\n• Punkt\n`, room).html,
    `<p>${text.trim()}</p><p>${paragraph}</p><ul><li>Punkt</li></ul>`,
  )
})
