import type { Contact, Inline, List, Picture, PlacedBlock } from '@/editions/model'
import { afterSpeech, quoteSpeech } from '@/i18n/quotation'
import type { Locale } from '@/i18n/routing'
import { escapeMarkup } from '@/editions/markup'
import { element } from '../../../xml'

/** What a text needs to know of the book that it stands in. */
export type Setting = {
  language: Locale
  /** Address of the text on the site: what its links are relative to. */
  url: string
  /** File of a picture in the book, by the name of the uploaded one; undefined for one that is gone. */
  pictureFile: (file: string) => string | undefined
  /** The words before a picture's credit, and it. */
  credit: (credit: string) => string
}

/** A body as the XHTML of EPUB content documents, the same elements as on the site. */
export function bodyXhtml(body: PlacedBlock[], setting: Setting): string[] {
  return body.map((block) => blockXhtml(block, setting))
}

function blockXhtml(block: PlacedBlock, setting: Setting): string {
  const { id } = block
  switch (block.kind) {
    case 'paragraph':
      return element('p', { id }, inline(block.content, setting))
    case 'heading':
      return element(`h${block.level}`, { id }, inline(block.content, setting))
    case 'list':
      return list(block, setting, { id })
    case 'quote':
      return quote(block, setting.language)
    case 'image':
      return element('div', { id }, [figure(block.picture, setting)])
    case 'contact':
      return element('address', { id }, contactLines(block))
    case 'facts':
      return element('section', { id, class: 'facts', 'aria-labelledby': `${id}-title` }, [
        element('h2', { id: `${id}-title` }, block.title),
        ...block.body.map((inner) =>
          inner.kind === 'list' ? list(inner, setting, {}) : element('p', {}, inline(inner.content, setting)),
        ),
      ])
  }
}

function inline(content: Inline[], setting: Setting): string[] {
  return content.map((part) => {
    switch (part.kind) {
      case 'text': {
        const italic = part.italic ? element('em', {}, part.text) : escapeMarkup(part.text)
        return part.bold ? element('strong', {}, [italic]) : italic
      }
      case 'break':
        return element('br', {})
      case 'link':
        return element('a', { href: absolute(part.href, setting.url) }, inline(part.content, setting))
      case 'passage':
        return element('span', { lang: part.language, 'xml:lang': part.language }, part.text)
      case 'term':
        return escapeMarkup(part.text)
    }
  })
}

/** Who answers questions; the words before number and address are left to their form. */
function contactLines({ name, phone, email, more }: Contact): string[] {
  return [name, phone, email, more].flatMap((line) => (line ? [element('p', {}, line)] : []))
}

/** A place in the same text stays in the book; every other address is that of the site. */
function absolute(href: string, url: string): string {
  return href.startsWith('#') ? href : new URL(href, url).href
}

function list({ ordered, items }: List, setting: Setting, attributes: Record<string, string>): string {
  const inner = items.map((item) =>
    element('li', {}, [
      ...inline(item.content, setting),
      ...(item.list ? [list(item.list, setting, {})] : []),
    ]),
  )
  return element(ordered ? 'ol' : 'ul', attributes, inner)
}

function quote(block: Extract<PlacedBlock, { kind: 'quote' }>, language: Locale): string {
  const { id, speech, attribution, speaker, continuation } = block
  const [before = '', after = ''] = attribution.split(speaker)
  const words = (text: string) => element('blockquote', {}, [element('p', {}, text)])
  const said = element('figure', {}, [
    words(quoteSpeech(speech, language)),
    escapeMarkup(afterSpeech[language]),
    element('figcaption', {}, [escapeMarkup(before), element('cite', {}, speaker), escapeMarkup(after)]),
  ])
  const more = continuation && words(language === 'sv' ? continuation : quoteSpeech(continuation, language))
  return element('div', { id, class: 'quote' }, more ? [said, ' ', more] : [said])
}

/** A picture with its words. One whose file is gone leaves its text alternative. */
export function figure(
  { file, alt, caption, credit }: Picture,
  { pictureFile, credit: say }: Setting,
): string {
  const src = pictureFile(file)
  const words = [caption, credit && say(credit)].filter(Boolean).join(' ')
  return element('figure', {}, [
    src ? element('img', { src, alt }) : element('p', {}, alt),
    ...(words ? [element('figcaption', {}, words)] : []),
  ])
}
