import { getDocument } from 'unpdf/pdfjs'
import { Refused } from './refused.mjs'

/** So many pages are looked at for words and for structure: what has none on these has none. */
const pagesRead = 50

/** What a PDF says of itself, and what it lacks for those who have it read aloud. */
export async function inspectPdf(bytes) {
  // Whole files end with this; what follows it belongs to another
  if (!bytes.subarray(-1024).includes('%%EOF')) throw new Refused('damaged')
  const pdf = await open(bytes)
  try {
    const { info, metadata } = await pdf.getMetadata()
    const { hasText, hasStructure } = await readPages(pdf)
    const title = [info.Title, metadata?.get('dc:title')].find(says)?.trim()
    const isMarked = (await pdf.getMarkInfo())?.Marked === true
    const lacks = {
      structure: !isMarked || !hasStructure,
      title: !title,
      language: !says(info.Language),
      text: !hasText,
    }
    return {
      format: 'pdf',
      pages: pdf.numPages,
      lacks: Object.keys(lacks).filter((lack) => lacks[lack]),
      says: { title, language: info.Language },
    }
  } catch {
    throw new Refused('damaged')
  }
}

async function open(bytes) {
  const settings = {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: true,
  }
  try {
    return await getDocument({ data: new Uint8Array(bytes), verbosity: 0, ...settings }).promise
  } catch (error) {
    throw new Refused(error.name === 'PasswordException' ? 'locked' : 'damaged')
  }
}

async function readPages(pdf) {
  let hasText = false
  let hasStructure = false
  for (let number = 1; number <= Math.min(pdf.numPages, pagesRead); number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    hasText ||= items.some(({ str }) => says(str))
    hasStructure ||= (await page.getStructTree())?.children.length > 0
    if (hasText && hasStructure) break
  }
  return { hasText, hasStructure }
}

function says(text) {
  return typeof text === 'string' && text.trim() !== ''
}
