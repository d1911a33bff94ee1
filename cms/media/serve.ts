import type { PayloadRequest } from 'payload'
import { readSizeName, sizeName, widthsOf, type PictureSize } from '@/editions/picture-sizes'
import type { KeptFile } from '../payload-types'
import { findOrAdopt } from './adopt'
import { lets, splitPass, type Pass } from './passes'
import { readKept } from './store'
import { isPublicFile } from './uses'

/** What stands in front asks again each minute, so that a file that law removes is gone; a reader's browser needn't. */
const forGood =
  'public, max-age=31536000, immutable, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400'

/** For the whole picture in the place of a smaller file that is about to be made, or that there isn't. */
const forNow = 'public, max-age=0, s-maxage=5'

/** The picture that an address means, and which of its smaller files. */
type Found = { file: KeptFile; size?: PictureSize }

/**
 * Answers for a file's address: itself or one of its smaller ones, to editors, to who holds a pass, and to everybody when
 * something public shows it. Whatever else is asked for isn't there (404).
 */
export async function serveFile(
  req: PayloadRequest,
  { params: { filename } }: { params: { filename: string } },
): Promise<Response> {
  const { file: asked, pass } = splitPass(filename)
  const found = await locate(req, asked)
  if (!found) return notFound()
  const isPublic = await isPublicFile(req, found.file.name)
  if (!isPublic && !mayRead(req, found.file, pass)) return notFound()
  const small = found.size && (await readKept(sizeName(found.size)))
  if (found.size && small) return answer(small, `image/${found.size.format}`, isPublic && forGood)
  const whole = await readKept(found.file.name)
  if (whole) return answer(whole, found.file.mimeType, isPublic && (found.size ? forNow : forGood))
  req.payload.logger.error(`The file ${found.file.name} is on record and not in the folder of media.`)
  return notFound()
}

function mayRead(req: PayloadRequest, { name }: KeptFile, pass: Pass | undefined): boolean {
  return Boolean(req.user) || (pass !== undefined && lets(pass, req.payload.secret, name))
}

/** What an address means, today's or one from before smaller files were named after the whole name of their picture. */
async function locate(req: PayloadRequest, asked: string): Promise<Found | null> {
  const file = await findOrAdopt(req, asked)
  if (file) return { file }
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
function mayBeAsked({ width, height }: KeptFile, size: PictureSize): boolean {
  return [1440, width, height].flatMap(widthsOf).includes(size.width)
}

function answer(body: Buffer<ArrayBuffer>, type: string, caching: string | false): Response {
  return new Response(body, {
    headers: { 'Content-Type': type, 'Cache-Control': caching || 'private, no-store' },
  })
}

function notFound(): Response {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'public, max-age=0, s-maxage=10',
  }
  return new Response('Not found', { status: 404, headers })
}
