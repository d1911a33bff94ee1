import type { PayloadRequest } from 'payload'
import { focusFor } from '@/editions/focus'
import { cutWidthsOf, readSizeName, sizeName, widthsOf, type PictureSize } from '@/editions/picture-sizes'
import type { KeptFile } from '../payload-types'
import { findOrAdopt } from './adopt'
import { findFile } from './files'
import { focusOf } from './focus'
import { lets, splitPass, type Pass } from './passes'
import { readKept } from './store'
import { isPublicFile } from './uses'

/** What stands in front asks again each minute, so that a file that law removes is gone; a reader's browser needn't. */
const forGood =
  'public, max-age=31536000, immutable, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400'

/** For the whole picture in the place of a smaller file that is about to be made, or that there isn't. */
const forNow = 'public, max-age=0, s-maxage=5'

/** The file that an address means, and of a picture which of its smaller ones. */
type Found = { file: KeptFile; size?: PictureSize }
type Locate = (req: PayloadRequest, asked: string) => Promise<Found | null>
type Asked = { params: { filename: string } }

/** Answers for a picture's address: itself or one of its smaller files. */
export const servePicture = (req: PayloadRequest, { params: { filename } }: Asked) =>
  serve(req, filename, locatePicture)

/** Answers for a document's address. */
export const serveAttachment = (req: PayloadRequest, { params: { filename } }: Asked) =>
  serve(req, filename, async (_, asked) => {
    const file = await findFile(req, asked)
    return file?.owner === 'attachments' ? { file } : null
  })

/**
 * To editors, to who holds a pass, and to everybody when something public shows the file. Whatever else is asked for isn't
 * there (404).
 */
async function serve(req: PayloadRequest, filename: string, locate: Locate): Promise<Response> {
  const { file: asked, pass } = splitPass(filename)
  const found = await locate(req, asked)
  if (!found) return notFound()
  const isPublic = await isPublicFile(req, found.file.name)
  if (!isPublic && !mayRead(req, found.file, pass)) return notFound()
  const small = found.size && (await readKept(sizeName(found.size)))
  if (found.size && small) return answer(small, typeOf(found.size), isPublic && forGood)
  if (found.size && !(await isAboutToBeMade(req, found.size))) return notFound()
  const whole = await readKept(found.file.name)
  if (whole) return answer(whole, found.file.mimeType, isPublic && (found.size ? forNow : forGood))
  req.payload.logger.error(`The file ${found.file.name} is on record and not in the folder of media.`)
  return notFound()
}

function mayRead(req: PayloadRequest, { name }: KeptFile, pass: Pass | undefined): boolean {
  return Boolean(req.user) || (pass !== undefined && lets(pass, req.payload.secret, name))
}

/** What an address means, today's or one from before smaller files were named after the whole name of their picture. */
async function locatePicture(req: PayloadRequest, asked: string): Promise<Found | null> {
  const file = await findOrAdopt(req, asked)
  if (file) return file.owner === 'media' ? { file } : null
  for (const size of sizesMeant(asked)) {
    const whole = await findOrAdopt(req, size.file)
    if (whole && mayBeAsked(whole, size)) return { file: whole, size }
  }
  return null
}

function sizesMeant(asked: string): PictureSize[] {
  const size = readSizeName(asked)
  if (size) return [size]
  const [, stem, width, format] = /^(.+)-(480|960|1440)\.(avif|webp)$/.exec(asked) ?? []
  if (!stem) return []
  return ['jpg', 'jpeg', 'png', 'webp', 'avif'].map((ending) => ({
    file: `${stem}.${ending}`,
    width: Number(width),
    format: format === 'avif' ? 'avif' : 'webp',
  }))
}

/** A revision from before shapes were kept as seen may ask for what suits the picture lying on its side. */
function mayBeAsked(file: KeptFile, { cut, width, format }: PictureSize): boolean {
  if (cut) return cutWidthsOf(file, cut.ratio, format).includes(width)
  return format !== 'jpg' && [1440, file.width, file.height].flatMap(widthsOf).includes(width)
}

/** Cuts are made around what an editor says matters, and around nothing else that an address may ask for. */
async function isAboutToBeMade(req: PayloadRequest, { file, cut }: PictureSize): Promise<boolean> {
  if (!cut) return true
  const { x, y } = focusFor((await focusOf(req, [file])).get(file), cut.ratio)
  return Math.round(x) === cut.at.x && Math.round(y) === cut.at.y
}

const typeOf = ({ format }: PictureSize) => (format === 'jpg' ? 'image/jpeg' : `image/${format}`)

function answer(body: Buffer<ArrayBuffer>, type: string, caching: string | false): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Cache-Control': caching || 'private, no-store',
      // No browser shows it
      ...(type.includes('opendocument') && { 'Content-Disposition': 'attachment' }),
    },
  })
}

function notFound(): Response {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'public, max-age=0, s-maxage=10',
  }
  return new Response('Not found', { status: 404, headers })
}
