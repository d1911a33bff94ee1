import sharp from 'sharp'
import type { Article } from '@/content/articles'
import { readPicture } from '@/content/pictures'
import { picturesIn } from '@/editions/pictures'

/** Pixels across: sharp on a tablet held sideways. */
const widest = 1440

/** A picture in the book; `name` is its file's, in the folder of the package. */
export type BookPicture = { name: string; type: 'image/jpeg' | 'image/png'; data: Uint8Array }

/** The pictures of the editions by the name of the uploaded file, in formats that every reading system has (EPUB 3.3, 3.2). */
export async function picturesOf(editions: Article[]): Promise<Map<string, BookPicture>> {
  const files = new Set(editions.flatMap(({ content }) => picturesIn(content).map(({ file }) => file)))
  const pictures = new Map<string, BookPicture>()
  for (const file of files) {
    const upload = await readPicture(file)
    if (upload) pictures.set(file, await convert(upload, `picture-${pictures.size + 1}`))
  }
  return pictures
}

async function convert(upload: Buffer, name: string): Promise<BookPicture> {
  const picture = sharp(upload).rotate().resize({ width: widest, withoutEnlargement: true })
  // A drawing stays sharp, and what is transparent stays so
  if ((await picture.metadata()).format === 'png')
    return { name: `${name}.png`, type: 'image/png', data: await picture.png().toBuffer() }
  const data = await picture.flatten({ background: '#fff' }).jpeg({ quality: 80 }).toBuffer()
  return { name: `${name}.jpg`, type: 'image/jpeg', data }
}
