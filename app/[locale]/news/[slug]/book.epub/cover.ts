import sharp from 'sharp'
import { clothPicture } from '@/app/cloth-picture'
import { publisherName } from '@/app/publisher'
import type { Article } from '@/content/articles'
import { subjectOf } from '@/content/topics'
import { routing } from '@/i18n/routing'
import { drawText } from '../card.png/draw-text'
import type { BookPicture } from './pictures'

/** Pixels: the shape of a book in the shelves of reading systems. */
const size = { width: 1000, height: 1500 }
const label = { width: 800, padding: 60, top: 220 }
const titleSizes = [84, 72, 60, 48, 38]
/** Where a title ends at the latest. */
const tallest = 900

/** The cover of a book without a photograph: the cloth of its topic, with its title and sender on a label. */
export async function cover({ work, language, content }: Article): Promise<BookPicture> {
  const { topics } = await subjectOf(work)
  const [topic] = topics
  const words = { language, width: label.width - 2 * label.padding, colour: '#1d1b18' }
  const title = await titleThatFits(content.title, words)
  const sender = await drawText(await publisherName(), { ...words, size: 44, colour: '#4b4741' })
  const height = title.height + sender.height + 3 * label.padding
  const left = (size.width - label.width) / 2
  const ground = { width: label.width, height, channels: 3 as const, background: '#fffdf9' }
  const data = await sharp(await clothPicture(topic?.slugs[routing.defaultLocale] ?? '', size))
    .composite([
      { input: { create: ground }, left, top: label.top },
      { input: title.png, left: left + label.padding, top: label.top + label.padding },
      { input: sender.png, left: left + label.padding, top: label.top + title.height + 2 * label.padding },
    ])
    .png({ palette: true })
    .toBuffer()
  return { name: 'cover.png', type: 'image/png', data }
}

/** As large as there is room for; a longer one than any is cut at the label’s end. */
async function titleThatFits(title: string, words: Omit<Parameters<typeof drawText>[1], 'size'>) {
  for (const letters of titleSizes) {
    const drawn = await drawText(title, { ...words, size: letters })
    if (drawn.height <= tallest) return drawn
  }
  const drawn = await drawText(title, { ...words, size: 38 })
  const height = Math.min(drawn.height, tallest)
  const png = await sharp(drawn.png).extract({ left: 0, top: 0, width: drawn.width, height }).png().toBuffer()
  return { ...drawn, png, height }
}
