import type { AfterErrorHook } from 'payload'
import { say } from './editor-language'

/** The largest file that is taken, in bytes: a photograph from a good camera. The edge takes none that is larger. */
export const largestUpload = 20 * 1024 * 1024

/** What Payload is told to say of a larger file; nobody reads it. */
export const tooLarge = 'The file is too large'

/** Says so in the editor's language: Payload has one answer for all, and takes it for a fault of the site (500). */
export const sayTooLarge: AfterErrorHook = ({ error, req }) => {
  if (error.message !== tooLarge) return
  const message = say(req, {
    sv: 'Filen är för stor: den får vara högst 20 MB. Spara den i mindre storlek och ladda upp den igen.',
    en: 'The file is too large: it may have 20 MB at most. Save it in a smaller size, and upload it again.',
    uk: 'Файл завеликий: щонайбільше 20 МБ. Збережіть його в меншому розмірі й завантажте ще раз.',
  })
  return { response: { errors: [{ message }] }, status: 413 }
}
