import type { Taking } from './take'
import { refusals, sentences } from './sentences'
import { takePicture } from './work'

/** How pictures are taken: made anew, as seen, without what the camera wrote. */
export const pictures: Taking = {
  owner: 'media',
  read: async ({ name, data }) => {
    const picture = await takePicture(data, { isDrawing: /\.svg$/i.test(name) })
    return { ...picture, mimeType: picture.extension === 'png' ? 'image/png' : 'image/jpeg' }
  },
  refusals,
  alreadyHere: sentences.alreadyHere,
}
