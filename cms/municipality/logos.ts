import { APIError, type CollectionConfig, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { accessTo } from '../access'
import { announceChange, announceDeletion } from '../publications'
import { say, type EditorText } from '../editor-language'
import { cleanSvg } from './clean-svg'
import { keepLogo, removeLogo, serveLogo } from './logo-files'

/** The largest drawing that is taken, in bytes: every page shows it. */
const largest = 64 * 1024

/** Pixels: three for each that the header has, for sharp screens. */
const tallest = 180

const refusal: EditorText = {
  sv: 'Logotypen går inte att använda. Välj en PNG, eller en SVG som har en storlek (viewBox) och är högst 64 kB.',
  en: 'The logo can’t be used. Choose a PNG, or an SVG that has a size (viewBox) and is 64 kB at most.',
  uk: 'Цей логотип не можна використати. Оберіть PNG або SVG, що має розмір (viewBox) і важить щонайбільше 64 КБ.',
}

/** An SVG is kept with only what draws left of it, before Payload looks at it; a PNG is made anew in its right size. */
async function cleanDrawing({ req }: { req: PayloadRequest }): Promise<void> {
  const { file } = req
  if (!file) return
  const cleaned = /svg|xml/.test(file.mimetype) ? cleanedSvg(file.data) : await smallPng(file.data)
  if (!cleaned) throw new APIError(say(req, refusal), 400)
  file.data = cleaned
  file.size = cleaned.length
}

function cleanedSvg(data: Buffer): Buffer | null {
  const cleaned = data.length <= largest ? cleanSvg(data.toString('utf8')) : null
  return cleaned === null ? null : Buffer.from(cleaned)
}

/** Null for what is no PNG. */
async function smallPng(data: Buffer): Promise<Buffer | null> {
  try {
    const picture = sharp(data)
    if ((await picture.metadata()).format !== 'png') return null
    return await picture.resize({ height: tallest, withoutEnlargement: true }).png().toBuffer()
  } catch {
    return null
  }
}

/** Logos of the municipality: drawings that the header, search engines and the like show. Few, so kept out of the menu. */
export const logos: CollectionConfig = {
  slug: 'logos',
  labels: {
    singular: { sv: 'Logotyp', en: 'Logo', uk: 'Логотип' },
    plural: { sv: 'Logotyper', en: 'Logos', uk: 'Логотипи' },
  },
  admin: { group: false },
  access: { ...accessTo('logos'), read: () => true },
  hooks: {
    beforeOperation: [cleanDrawing],
    afterChange: [keepLogo, announceChange('municipality')],
    afterDelete: [removeLogo, announceDeletion('municipality')],
  },
  upload: {
    handlers: [serveLogo],
    disableLocalStorage: true,
    mimeTypes: ['image/svg+xml', 'image/png'],
    crop: false,
    focalPoint: false,
  },
  fields: [],
}
