import sharp from 'sharp'
import { escapeMarkup } from '@/editions/markup'

export type DrawnText = { text: string; png: Buffer; width: number; height: number; isRightToLeft: boolean }

/** `size` and `width` in pixels; `language` chooses among forms that a letter has (BCP 47). */
type Manner = { size: number; width: number; colour: string; language: string }

/**
 * Draws text in bold on nothing, in lines no wider than `width`. Pango, which is within sharp, joins marks and
 * letters, orders right-to-left scripts and breaks lines, inside a word where it must.
 */
export async function drawText(text: string, { size, width, colour, language }: Manner): Promise<DrawnText> {
  const drawable = toDrawable(text)
  const marked = `<span foreground="${colour}" lang="${language}">${escapeMarkup(drawable)}</span>`
  const { data, info } = await sharp({
    text: {
      text: marked,
      font: `Noto Serif Bold ${size}`,
      // One point is one pixel
      dpi: 72,
      width,
      spacing: Math.round(size / 10),
      wrap: 'word-char',
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  const { width: drawnWidth, height } = info
  return { text: drawable, png: data, width: drawnWidth, height, isRightToLeft: isRightToLeft(drawable) }
}

/** Without what has no look: control characters, private ones, halves of characters and what Unicode doesn't have. */
function toDrawable(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\s/g, ' ')
      .replace(/[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/gu, '')
      .trim() || '…'
  )
}

/** By its first letter, as HTML's `dir="auto"` has it. */
function isRightToLeft(text: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(text) ?? []
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter)
}
