import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { article } from '../test-site'
import { servePicture } from './serve'
import { makeSizes } from './sizes'

const colours = { red: '#c00', green: '#0a0', blue: '#00c' }

type Colour = keyof typeof colours

type Form = { width?: number; height?: number; format?: 'jpeg' | 'png' }

/** A picture of one colour. */
export function plain(colour: Colour, { width = 600, height = 400, format = 'jpeg' }: Form = {}) {
  return sharp({ create: { width, height, channels: 3, background: colours[colour] } })
    .toFormat(format)
    .toBuffer()
}

export const asFile = (name: string, data: Buffer) => ({
  name,
  data,
  mimetype: 'image/jpeg',
  size: data.length,
})

/** What tests of pictures do in a test's site. */
export async function withPictures(payload: Payload) {
  const reader = await createLocalReq({}, payload)

  /** What a reader without an account gets at a file's address. */
  const get = (filename: string) => servePicture(reader, { params: { filename } })

  return {
    reader,
    get,
    /** With its smaller files made. */
    upload: async (name: string, data: Buffer) => {
      const picture = await payload.create({ collection: 'media', data: {}, file: asFile(name, data) })
      await makeSizes(payload)
      return picture
    },

    publish: (title: string, file: number, _status: 'draft' | 'published' = 'published') => {
      const data = { ...article(title, 'sv', 'Ett.'), picture: { file, alt: 'En bild' }, _status }
      return payload.create({ collection: 'articles', data, draft: _status === 'draft' })
    },

    /** The colour of what a reader gets there. */
    colourAt: async (filename: string): Promise<Colour | number> => {
      const answer = await get(filename)
      if (answer.status !== 200) return answer.status
      const { dominant } = await sharp(Buffer.from(await answer.arrayBuffer())).stats()
      const { r, g, b } = dominant
      if (r > g && r > b) return 'red'
      return g > b ? 'green' : 'blue'
    },

    makeSizes: () => makeSizes(payload),
    editorIn: (language: 'sv' | 'en' | 'uk') =>
      createLocalReq({ req: { i18n: { language } } as Partial<PayloadRequest> }, payload),
  }
}
