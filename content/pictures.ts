import { focusOf } from '@/cms/media/focus'
import { readKept } from '@/cms/media/store'
import { pictureGroup } from '@/editions/cache-groups'
import { focusFor, ratios, type Focus } from '@/editions/focus'
import { fileAddress } from '@/editions/href'
import type { Picture } from '@/editions/model'
import { cutWidthsOf, sizeName, valueOf } from '@/editions/picture-sizes'
import { cms } from './payload'

/** A picture as it's kept, by the name that editions know it by; null when the file is gone. */
export async function readPicture(file: string): Promise<Buffer | null> {
  return readKept(file)
}

/** What matters most in the pictures of those names, where an editor has said it. */
export async function focusOfPictures(files: string[]): Promise<Map<string, Focus>> {
  return focusOf({ payload: await cms(files.map(pictureGroup)) }, files)
}

/** A picture cut to a shape, as others show it beside a link; `url` is from the root of the site. */
export type SharedPicture = { url: string; width: number; height: number; alt: string }

/** A picture in each shape that others may want, cut around what matters in it. None where its size isn't known. */
export async function sharedPictures(picture: Picture | undefined): Promise<SharedPicture[]> {
  if (!picture) return []
  const { file, alt } = picture
  const focus = (await focusOfPictures([file])).get(file)
  return ratios.flatMap((ratio) =>
    cutWidthsOf(picture, ratio, 'jpg').map((width) => {
      const cut = { ratio, at: focusFor(focus, ratio) }
      const url = fileAddress(sizeName({ file, width, format: 'jpg', cut }))
      return { url, width, height: Math.round(width / valueOf(ratio)), alt }
    }),
  )
}
