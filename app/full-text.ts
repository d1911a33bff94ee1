import { fileAddress, wholeAddress } from '@/editions/href'
import { editionHtml } from '@/editions/html'
import type { EditionContent } from '@/editions/model'
import type { Locale } from '@/i18n/routing'
import { wordsBeside } from './words-beside'

type TextSource = {
  language: Locale
  content: EditionContent
  /** Absolute address of its page: what addresses in the text start from. */
  url: string
}

/** The text of an edition for programs elsewhere: every address in it is absolute. */
export async function fullText({ language, content, url }: TextSource): Promise<string> {
  const place = (href: string) => wholeAddress(href, url)
  return editionHtml(content, {
    language,
    place,
    picture: (file) => place(fileAddress(file)),
    ...(await wordsBeside(language, url)),
    isPlaced: false,
  })
}
