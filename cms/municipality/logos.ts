import path from 'node:path'
import { APIError, type CollectionConfig, type PayloadRequest } from 'payload'
import { editors } from '../access'
import { announceChange, announceDeletion } from '../publications'
import { say } from '../editor-language'
import { cleanSvg } from './clean-svg'

/** The largest drawing that is taken, in bytes: every page shows it. */
const largest = 64 * 1024

/** Pixels: three for each that the header has, for sharp screens. */
const tallest = 180

/** An SVG is kept with only what draws left of it, before Payload looks at it; a PNG is made anew in its right size. */
function cleanDrawing({ req }: { req: PayloadRequest }): void {
  const { file } = req
  if (!file || !/svg|xml/.test(file.mimetype)) return
  const cleaned = file.data.length <= largest ? cleanSvg(file.data.toString('utf8')) : null
  if (!cleaned)
    throw new APIError(
      say(req, {
        sv: 'Logotypen går inte att använda. En SVG ska ha en storlek (viewBox) och vara högst 64 kB.',
        en: 'The logo can’t be used. An SVG must have a size (viewBox) and be 64 kB at most.',
        uk: 'Цей логотип не можна використати. SVG повинен мати розмір (viewBox) і важити щонайбільше 64 КБ.',
      }),
      400,
    )
  file.data = Buffer.from(cleaned)
  file.size = file.data.length
}

/** Logos of the municipality: drawings that the header, search engines and the like show. Few, so kept out of the menu. */
export const logos = (dataDir: string): CollectionConfig => ({
  slug: 'logos',
  labels: {
    singular: { sv: 'Logotyp', en: 'Logo', uk: 'Логотип' },
    plural: { sv: 'Logotyper', en: 'Logos', uk: 'Логотипи' },
  },
  admin: { group: false },
  access: { read: () => true, create: editors, update: editors, delete: editors },
  hooks: {
    beforeOperation: [cleanDrawing],
    afterChange: [announceChange],
    afterDelete: [announceDeletion],
  },
  upload: {
    // Within the folder of the pictures, so that a copy of that has them too
    staticDir: path.join(dataDir, 'media', 'logos'),
    mimeTypes: ['image/svg+xml', 'image/png'],
    resizeOptions: { height: tallest, withoutEnlargement: true },
    crop: false,
    focalPoint: false,
  },
  fields: [],
})
