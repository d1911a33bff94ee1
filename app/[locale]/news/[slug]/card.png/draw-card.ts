import sharp, { type OverlayOptions } from 'sharp'
import { clothPicture } from '@/app/cloth-picture'
import { wovenSquare, type Threads } from '../../../woven-square'
import { drawText, type DrawnText } from './draw-text'

/** Pixels, as Open Graph's readers expect them. */
export const cardSize = { width: 1200, height: 630 }

const margin = 72
const ground = '#fffdf9'
const edgeHeight = 84
const square = { top: 48, size: 72 }
/** Where a title may be. */
export const titleBox = { top: 140, width: cardSize.width - 2 * margin, height: 310 }
/** Height of letters in pixels. */
const smallest = 38
const titleSizes = [76, 64, 56, 48, 42, smallest]

/** `topic`: whose cloth is the edge of the card. */
type Card = {
  title: string
  date?: string
  sender: string
  language: string
  threads: Threads
  topic: string
}

/** The card as PNG. A title of any length or script fits: drawn smaller, and cut with … when the smallest is too large. */
export async function drawCard({ title, date, sender, language, threads, topic }: Card): Promise<Buffer> {
  const words = { language, width: titleBox.width, colour: '#4b4741' }
  const [drawnTitle, drawnDate, drawnSender, mark, cloth] = await Promise.all([
    fitTitle(title, language),
    date && drawText(date, { ...words, size: 34 }),
    drawText(sender, { ...words, size: 40, colour: '#1d1b18' }),
    sharp(Buffer.from(wovenSquare(threads)))
      .resize(square.size)
      .png()
      .toBuffer(),
    clothPicture(topic, { width: cardSize.width, height: edgeHeight }),
  ])
  const bottom = cardSize.height - edgeHeight - margin
  return sharp({ create: { ...cardSize, channels: 3, background: ground } })
    .composite([
      { input: mark, left: margin, top: square.top },
      ...(drawnDate ? [placed(drawnDate, square.top + (square.size - drawnDate.height) / 2, true)] : []),
      placed(drawnTitle, titleBox.top + (titleBox.height - drawnTitle.height) / 2, drawnTitle.isRightToLeft),
      placed(drawnSender, bottom - drawnSender.height + 44, false),
      { input: cloth, left: 0, top: cardSize.height - edgeHeight },
    ])
    .png()
    .toBuffer()
}

function placed({ png, width }: DrawnText, top: number, isAtEnd: boolean): OverlayOptions {
  return { input: png, left: isAtEnd ? cardSize.width - margin - width : margin, top: Math.round(top) }
}

/** As large as there is room for. */
export async function fitTitle(title: string, language: string): Promise<DrawnText> {
  for (const size of titleSizes) {
    const drawn = await drawTitle(title, language, size)
    if (fits(drawn)) return drawn
  }
  return cutTitle(
    [...new Intl.Segmenter(language).segment(title)].map(({ segment }) => segment),
    language,
  )
}

/** With … after as many characters as fit. */
async function cutTitle(characters: string[], language: string): Promise<DrawnText> {
  const cut = (count: number) =>
    drawTitle(`${characters.slice(0, count).join('').trimEnd()}…`, language, smallest)
  let [fitting, tooMany] = [0, characters.length]
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2)
    if (fits(await cut(middle))) fitting = middle
    else tooMany = middle
  }
  return cut(fitting)
}

function drawTitle(title: string, language: string, size: number) {
  return drawText(title, { language, size, width: titleBox.width, colour: '#1d1b18' })
}

function fits({ width, height }: DrawnText): boolean {
  return width <= titleBox.width && height <= titleBox.height
}
