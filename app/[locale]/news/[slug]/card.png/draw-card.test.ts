import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { useOwnFonts } from '@/app/fonts/fonts'
import { cardSize, drawCard, fitTitle, titleBox } from './draw-card'
import { drawText } from './draw-text'

useOwnFonts()

const card = (title: string) =>
  drawCard({
    title,
    date: '26 november 2026',
    sender: 'Borås Stad',
    language: 'sv',
    threads: { primary: '#0a3d7c', accent: '#d9a400' },
    topic: 'trygghet',
  })

const alone = (text: string) =>
  drawText(text, { size: 76, width: titleBox.width, colour: '#000', language: 'sv' })

/** What stands for a character that no font has: a frame around its number. */
async function isBox(text: string): Promise<boolean> {
  const { png, width, height } = await alone(text)
  const { data, info } = await sharp(png).extractChannel('alpha').raw().toBuffer({ resolveWithObject: true })
  const isInked = (x: number, y: number) => (data[y * info.width + x] ?? 0) > 60
  const columns = [...Array(width).keys()]
  const rows = [...Array(height).keys()]
  const isColumn = (x: number) => rows.filter((y) => isInked(x, y)).length > 0.8 * height
  const isRow = (y: number) => columns.filter((x) => isInked(x, y)).length > 0.8 * width
  return (
    [columns.slice(0, 9), columns.slice(-9)].every((side) => side.some(isColumn)) &&
    [rows.slice(0, 9), rows.slice(-9)].every((side) => side.some(isRow))
  )
}

/** The card without the title. */
async function surroundings(png: Buffer): Promise<Buffer> {
  const blank = { ...titleBox, channels: 3 as const, background: '#000' }
  return sharp(png)
    .composite([{ input: { create: blank }, left: (cardSize.width - titleBox.width) / 2, top: titleBox.top }])
    .raw()
    .toBuffer()
}

test('signs that titles may have are drawn as themselves, not as boxes', async () => {
  assert.ok(await isBox('\u{20000}'), 'a box is known for one')
  for (const sign of [
    'å',
    'a\u030a',
    'x\u030a',
    'и\u0301',
    'ґ',
    '₴',
    '½',
    '☎',
    '∑',
    '🎉',
    '👩‍👩‍👧‍👦',
    '🇺🇦',
    'م',
    'ש',
    '中',
    'ก',
    '𝐇',
  ])
    assert.ok(!(await isBox(sign)), sign)
})

test('a letter and its mark look like the letter that both make', async () => {
  assert.deepEqual(await card('Bora\u030as o\u0308ppnar'), await card('Borås öppnar'))
  assert.notDeepEqual((await alone('x\u030a')).png, (await alone('x')).png)
})

test('a soft hyphen isn’t seen where no line ends', async () => {
  assert.deepEqual(await card('Bad\u00adplatser'), await card('Badplatser'))
})

test('half a character, a control character or an empty title leaves a card that can be read', async () => {
  assert.deepEqual(await card('Bad\ud83d\u0007platser'), await card('Badplatser'))
  assert.deepEqual(await card('\u0000'), await card(''))
})

test('markup in a title is drawn as written', async () => {
  const { text } = await alone('<b>A & B</b>')
  assert.equal(text, '<b>A & B</b>')
  assert.notDeepEqual((await alone('<b>A</b>')).png, (await alone('A')).png)
})

test('a title from right to left stands at the right, one from left to right at the left', async () => {
  assert.ok((await alone('مرحبا بكم في Borås')).isRightToLeft)
  assert.ok(!(await alone('Borås: مرحبا')).isRightToLeft)
  const inkFrom = async (png: Buffer, left: number) => {
    const region = { left, top: titleBox.top, width: 200, height: titleBox.height }
    return (await sharp(await sharp(png).extract(region).toBuffer()).stats()).entropy
  }
  const arabic = await card('مرحبا')
  assert.ok((await inkFrom(arabic, cardSize.width - 272)) > (await inkFrom(arabic, 72)))
})

test('a title of any length stays in its place: nothing else on the card is touched', async () => {
  const untouched = await surroundings(await card('A'))
  for (const title of [
    'Kommunen '.repeat(22).trim(),
    'Ж'.repeat(90),
    `${'w'.repeat(90)} ${'m'.repeat(90)}`,
    '🎉'.repeat(200),
    'مرحبا '.repeat(40),
    'Wmw '.repeat(400),
  ])
    assert.deepEqual(await surroundings(await card(title)), untouched, title.slice(0, 20))
})

test('a title that can’t be had whole ends with …, and one of 198 characters is whole', async () => {
  const long = 'Badplatserna '.repeat(60)
  const { text } = await fitTitle(long, 'sv')
  assert.ok(text.endsWith('…') && long.startsWith(text.slice(0, -1)) && text.length > 200)
  const allowed = 'Kommunen öppnar badet '.repeat(9)
  assert.equal((await fitTitle(allowed, 'sv')).text, allowed.trim())
})
