/**
 * A process of its own for work on pictures, so that the app's memory and its readers don't bear it. It's sent one task
 * by `work.ts`, answers it and ends. Plain JavaScript: it starts in half the time.
 */
import os from 'node:os'
import sharp from 'sharp'
import { boundMemory } from './memory.mjs'

/** Enough for the largest cameras in telephones. */
const mostPixels = 50_000_000

/** Twice the widest that a page shows. */
const longestSide = 2880

sharp.cache(false)
sharp.concurrency(1)

/** Said to the editor in words by `sentences.ts`. */
class Refused extends Error {}

const tasks = { take, makeSizes }

process.once('message', async ({ name, ...task }) => {
  // A large answer takes its time: who hangs up at once loses it
  const answer = (message) => process.send(message, () => process.disconnect())
  try {
    answer({ done: await tasks[name](task) })
  } catch (error) {
    answer(error instanceof Refused ? { refused: error.message } : { failed: String(error) })
  }
})

/** The picture that is kept of what was uploaded: turned as seen, its first frame, sRGB, without anything but pixels. */
async function take({ data, isDrawing }) {
  // An ordinary picture of so many pixels takes 300 MB for a moment; a drawing may ask for any amount
  boundMemory(450)
  const bytes = Buffer.from(data)
  const { format, width, height, hasAlpha } = await inspect(bytes, isDrawing)
  if (width * height > mostPixels) throw new Refused('tooManyPixels')
  const density = format === 'svg' ? Math.min(2400, Math.max(72, (72 * 1440) / width)) : undefined
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'warning', density })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
  const isPng = hasAlpha || ['png', 'gif', 'svg'].includes(format)
  const output = isPng ? picture.png() : picture.jpeg({ quality: 88 })
  try {
    const { data: kept, info } = await output.toBuffer({ resolveWithObject: true })
    return { data: kept, width: info.width, height: info.height, extension: isPng ? 'png' : 'jpg' }
  } catch {
    throw new Refused('unreadable')
  }
}

async function inspect(bytes, isDrawing) {
  if (bytes.subarray(0, 1024).includes('%PDF-')) throw new Refused('isDocument')
  // What reads pictures doesn't know a moving AVIF by its name, but the still picture in it
  if (bytes.toString('latin1', 4, 12) === 'ftypavis') bytes.write('avif', 8, 'latin1')
  const known = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  // HEVC is patented: what reads pictures here reads AVIF in such a container, nothing else
  if (
    known
      ? known.format === 'heif' && known.compression !== 'av1'
      : /^ftyp(hei|hev|mif|msf)/.test(bytes.toString('latin1', 4, 12))
  )
    throw new Refused('isHeic')
  if (!known?.width || !known.height) throw new Refused('unreadable')
  // A drawing may be a program: it's taken only where it says what it is
  if (known.format === 'svg' && !isDrawing) throw new Refused('unreadable')
  return known
}

const encoders = {
  avif: (picture) => picture.avif({ quality: 50 }),
  webp: (picture) => picture.webp({ quality: 75 }),
  jpg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }),
}

/** The largest part of a picture in a shape, at the place that CSS would show (`object-fit: cover`, `object-position`). */
function area(whole, { ratio, x, y }) {
  const width = Math.max(1, Math.min(whole.width, Math.round(whole.height * ratio)))
  const height = Math.max(1, Math.min(whole.height, Math.round(whole.width / ratio)))
  const left = Math.round(((whole.width - width) * x) / 100)
  const top = Math.round(((whole.height - height) * y) / 100)
  return { left, top, width, height }
}

/** Smaller files of a picture. */
async function makeSizes({ source, outputs }) {
  os.setPriority(10)
  const bytes = Buffer.from(source)
  const shape = await sharp(bytes).metadata()
  const made = []
  for (const { width, format, cut } of outputs) {
    const whole = sharp(bytes, { limitInputPixels: mostPixels })
    const shown = cut ? whole.extract(area(shape, cut)) : whole
    made.push(await encoders[format](shown.resize({ width, withoutEnlargement: true })).toBuffer())
  }
  return made
}
