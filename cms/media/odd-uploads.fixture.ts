import { readFileSync } from 'node:fs'
import sharp from 'sharp'

/**
 * An upload that no ordinary camera or program makes. `isPicture`: whether it's taken, or else refused in words. `shows`: what
 * it looks like, where a test can't read it.
 */
export type OddUpload = { name: string; data: Buffer; isPicture: boolean; shows?: Buffer }

const colour = (index: number) => ({ r: (index * 37) % 256, g: (index * 91) % 256, b: (index * 151) % 256 })

let made = 0

/** A picture of a colour that no other has, so that none is taken for another. */
const blank = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: colour(++made) }, limitInputPixels: false })

/** Names that file systems, shells and other alphabets make trouble with; several have one stem. */
export const oddNames = [
  'a\u030angbåt.jpg', 'ångbåt.jpg', 'ångbåt.png', 'Київська мапа.jpeg', '🏊‍♀️🌊.jpg', 'مدينة.png', 'CON', 'con.jpg', 'NUL.png',
  '..', '...jpg', '.htaccess', '../../etc/passwd', 'a/b\\c.jpg', 'x.jpg\u202egpj.exe', 'karta.jpg.480.avif', ' .jpg', '-rf.png',
  '%00.jpg', '\'"><script>.png', `${'å'.repeat(125)}.jpg`, `${'a'.repeat(251)}.png`, 'karta.svg', 'karta.pdf', '\ud83d.jpg',
] // prettier-ignore

/** Two small pictures as one moving. */
async function moving(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await Promise.all([blank().png().toBuffer(), blank().png().toBuffer()])
  return sharp(frames, { join: { animated: true } })
    [format]({ loop: 0, delay: [100, 100] })
    .toBuffer()
}

async function shapes(largest: number): Promise<OddUpload[]> {
  const sides = [[1, 1], [1, 3000], [3000, 1], [2, 2], [2881, 2], [largest, largest]] as const // prettier-ignore
  return Promise.all(
    sides.map(async ([width, height]) => ({
      name: 'form.png',
      data: await blank(width, height).png().toBuffer(),
      isPicture: width * height <= 50_000_000,
    })),
  )
}

/** What comes behind a picture isn't kept: programs, other files. */
async function withMoreBehind(): Promise<OddUpload[]> {
  const more = Buffer.from('*/<script>alert(1)</script>PK\x03\x04script')
  return Promise.all(
    (['jpeg', 'png', 'gif', 'webp'] as const).map(async (format) => {
      const picture = await blank().toFormat(format).toBuffer()
      return { name: `tvavarelse.${format}`, data: Buffer.concat([picture, more]), isPicture: true }
    }),
  )
}

/** Pictures of each format that were only partly transferred. */
async function cutOff(): Promise<OddUpload[]> {
  const formats = ['jpeg', 'png', 'gif', 'webp', 'avif', 'tiff'] as const
  const parts = formats.map(async (format) => {
    const whole = blank(300, 300).composite([{ input: await blank(90, 200).png().toBuffer() }])
    const data = await whole.toFormat(format).toBuffer()
    return [0.5, 0.95].map((part) => ({
      name: `avklippt.${format}`,
      data: data.subarray(0, Math.floor(data.length * part)),
      isPicture: false,
    }))
  })
  return (await Promise.all(parts)).flat()
}

/** Of `moving.avif`. */
const firstFrame = () =>
  sharp({ create: { width: 48, height: 32, channels: 3, background: '#900' } })
    .png()
    .toBuffer()

const ofFile = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url))

/** A drawing of a few hundred bytes whose words take gigabytes. */
function billionLaughs(): Buffer {
  const levels = Array.from(
    'bcdefghij',
    (name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at] ?? ''};`.repeat(8)}">`,
  )
  const types = `<!DOCTYPE svg [<!ENTITY a "haha">${levels.slice(0, 5).join('')}]>`
  return Buffer.from(
    `${types}<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>${'&f;'.repeat(9)}</text></svg>`,
  )
}

/** Every kind of odd upload, under some odd names; the largest picture has so many pixels a side. */
export async function oddUploads(largest: number, names: readonly string[]): Promise<OddUpload[]> {
  const jpeg = () => blank().jpeg().toBuffer()
  const odd = async (name: string, data: Buffer | Promise<Buffer>, isPicture = false) => ({
    name,
    data: await data,
    isPicture,
  })
  const svg = (inside: string) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`)
  return [
    ...(await Promise.all(names.map((name) => odd(name, jpeg(), true)))),
    ...(await shapes(largest)),
    await odd('rorlig.gif', moving('gif'), true),
    await odd('rorlig.webp', moving('webp'), true),
    await odd('tiff.tiff', blank().tiff().toBuffer(), true),
    await odd('avif.avif', blank().avif().toBuffer(), true),
    await odd('ritning.svg', svg('<rect width="9" height="9" fill="#0a0"/>'), true),
    await odd('program.svg', svg('<script>alert(1)</script><rect width="9" height="9" fill="#0aa"/>'), true),
    { ...(await odd('film.avif', ofFile('moving.avif'), true)), shows: await firstFrame() },
    await odd('foto.heic', ofFile('telephone.heic')),
    await odd('foto.jpg', ofFile('telephone.heic')),
    await odd('skratt.svg', billionLaughs()),
    await odd('tom.jpg', Buffer.from(' ')),
    await odd('brus.jpg', Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * at * 31) % 251))),
    await odd('gifjs.gif', Buffer.from('GIF89a/*\0\0*/=1;alert(1)//')),
    await odd('sida.jpg', Buffer.from('<!DOCTYPE html><script>alert(1)</script>')),
    await odd('pdfjpeg.jpg', Buffer.concat([Buffer.from('%PDF-1.7\n'), await jpeg()])),
    ...(await withMoreBehind()),
    ...(await cutOff()),
  ]
}
