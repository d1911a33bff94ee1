import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { RefusedUpload } from '../media/child'
import { encryption, odf, pdf } from './documents.fixture'
import { inspect } from './inspect'
import type { refusals } from './sentences'

test('a PDF that everybody can read lacks nothing, and its pages are counted', async () => {
  assert.deepEqual(await inspect(pdf({ pages: 3 })), {
    format: 'pdf',
    pages: 3,
    lacks: [],
    says: { title: 'Stadgar', language: 'sv-SE' },
  })
})

test('what a PDF lacks for those who have it read aloud is found, each by itself', async () => {
  const lacksOf = async (given: Parameters<typeof pdf>[0]) => (await inspect(pdf(given))).lacks
  assert.deepEqual(await lacksOf({ isTagged: false }), ['structure'])
  assert.deepEqual(await lacksOf({ title: '' }), ['title'])
  assert.deepEqual(await lacksOf({ language: '' }), ['language'])
  assert.deepEqual(await lacksOf({ isTagged: false, text: '' }), ['structure', 'text'])
})

test('OpenDocument files of each kind are told apart, with their pages where they have any', async () => {
  const says = { title: 'Stadgar', language: 'sv' }
  assert.deepEqual(await inspect(odf()), { format: 'odt', pages: 12, lacks: [], says })
  const slides = '<draw:page draw:name="1"><text:p>Hej</text:p></draw:page><draw:page/>'
  assert.deepEqual(await inspect(odf({ type: 'presentation', body: slides })), {
    format: 'odp',
    pages: 2,
    lacks: [],
    says,
  })
  assert.deepEqual(await inspect(odf({ type: 'spreadsheet' })), { format: 'ods', lacks: [], says })
})

test('what an OpenDocument file lacks is found', async () => {
  const scanned = odf({ title: ' ', language: 'none', body: '<text:p><draw:image/></text:p>' })
  assert.deepEqual((await inspect(scanned)).lacks, ['title', 'language', 'text'])
})

/** Bytes that compress to nearly nothing, many times over. */
const bomb = odf({ more: { 'content.xml': [new Uint8Array(80_000_000), { level: 9 }] } })
const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#369' } })
  .jpeg()
  .toBuffer()
const word = Buffer.from(
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
)
const whole = pdf({ pages: 20 })
const deep = '<x:y>'.repeat(200_000)

const hostile: [string, Buffer, keyof typeof refusals][] = [
  ['nothing at all', Buffer.alloc(0), 'isNeither'],
  ['plain text', Buffer.from('Hej'), 'isNeither'],
  ['a page of the web', Buffer.from('<!doctype html><script>alert(1)</script>'), 'isNeither'],
  ['a picture', picture, 'isPicture'],
  ['a Word file', word, 'isOffice'],
  ['an old Word file', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'isOffice'],
  ['half a PDF', whole.subarray(0, whole.length / 2), 'damaged'],
  ['the first line of a PDF', Buffer.from('%PDF-1.7\n'), 'damaged'],
  ['a PDF with nothing in it', Buffer.from('%PDF-1.7\nhej\n%%EOF\n'), 'damaged'],
  [
    'a page of the web that is a PDF as well',
    Buffer.concat([Buffer.from('<script>1</script>'), whole]),
    'damaged',
  ],
  [
    'a PDF that is a zip file as well',
    Buffer.concat([whole, odf({ body: '<text:p>Hej</text:p>'.repeat(90) }), Buffer.alloc(1024)]),
    'damaged',
  ],
  ['a PDF that a password opens', pdf({ trailer: encryption }), 'locked'],
  [
    'an OpenDocument file that a password opens',
    odf({ more: { 'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>') } }),
    'locked',
  ],
  ['a zip file of other things', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'isNeither'],
  ['half an OpenDocument file', odf().subarray(0, 500), 'damaged'],
  ['an OpenDocument file without its text', odf({ more: { 'content.xml': strToU8('<a/>') } }), 'damaged'],
  [
    'an OpenDocument file with programs in it',
    odf({ more: { 'Basic/Standard/script-lb.xml': strToU8('<a/>') } }),
    'hasMacros',
  ],
  ['a file that grows a hundredfold', bomb, 'tooHeavy'],
  ['a file nested without end', odf({ more: { 'meta.xml': strToU8(deep) } }), 'damaged'],
]

for (const [what, data, reason] of hostile)
  test(`${what} is refused in words`, async () => {
    await assert.rejects(inspect(data), (error) => error instanceof RefusedUpload && error.reason === reason)
  })
