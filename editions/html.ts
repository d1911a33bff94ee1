import { afterSpeech, continueSpeech, quoteSpeech } from '@/i18n/quotation'
import type { Locale } from '@/i18n/routing'
import { authorityLanguage } from './glossary'
import { escapeMarkup } from './markup'
import { aroundSpeaker } from './text'
import type { Block, Contact, EditionContent, Inline, List, Picture, PlacedBlock } from './model'

/** What a text needs to know of where it's shown. */
export type Surroundings = {
  /** The language of the text. */
  language: Locale
  /** What an address in the text is there. */
  place: (href: string) => string
  /** Where a picture's file is; undefined for one that is gone, which leaves its text alternative. */
  picture: (file: string) => string | undefined
  /** The words before a picture's credit, and it. */
  credit: (credit: string) => string
  /** Whether blocks have their addresses (`#p7`) there. */
  isPlaced: boolean
}

/**
 * The text of an edition below its title, as HTML for other programs and books: plain elements, well-formed as XML too.
 * It's in the edition's language, which whoever shows it must declare.
 */
export function editionHtml({ lead, picture, body }: EditionContent, where: Surroundings): string {
  const blocks = body.map((block) => blockHtml(block, where, where.isPlaced ? { id: block.id } : {}))
  return [
    tag('p', escapeMarkup(lead), { class: 'lead' }),
    ...(picture ? [pictureHtml(picture, where)] : []),
    ...blocks,
  ].join('\n')
}

type Attributes = Record<string, string>

function blockHtml(block: Block | PlacedBlock, where: Surroundings, given: Attributes = {}): string {
  switch (block.kind) {
    case 'paragraph':
      return tag('p', inlineHtml(block.content, where), given)
    case 'heading':
      return tag(`h${block.level}`, inlineHtml(block.content, where), given)
    case 'list':
      return listHtml(block, where, given)
    case 'image':
      return pictureHtml(block.picture, where, given)
    case 'contact':
      return tag('address', contactHtml(block), given)
    case 'facts': {
      const inner = block.body.map((part) => blockHtml(part, where))
      return tag('section', tag('h2', escapeMarkup(block.title)) + inner.join(''), {
        ...given,
        class: 'facts',
      })
    }
    case 'quote':
      return tag('blockquote', tag('p', quoteHtml(block, where.language)), given)
  }
}

type Quote = Extract<Block, { kind: 'quote' }>

function quoteHtml({ speech, attribution, speaker, continuation }: Quote, language: Locale): string {
  const [before, after] = aroundSpeaker(attribution, speaker)
  const said = escapeMarkup(quoteSpeech(speech, language) + afterSpeech[language])
  const more = continuation ? ` ${continueSpeech(continuation, language)}` : ''
  return said + escapeMarkup(before) + tag('cite', escapeMarkup(speaker)) + escapeMarkup(after + more)
}

/** Who answers questions; the words before number and address are left to their form. */
function contactHtml({ name, phone, email, more }: Contact): string {
  return [name, phone, email, more].map((line) => (line ? tag('p', escapeMarkup(line)) : '')).join('')
}

function listHtml({ ordered, items }: List, where: Surroundings, given: Attributes = {}): string {
  const inner = items.map(({ content, list }) =>
    tag('li', inlineHtml(content, where) + (list ? listHtml(list, where) : '')),
  )
  return tag(ordered ? 'ol' : 'ul', inner.join(''), given)
}

function inlineHtml(content: readonly Inline[], where: Surroundings): string {
  return content.map((part) => partHtml(part, where)).join('')
}

function partHtml(part: Inline, where: Surroundings): string {
  switch (part.kind) {
    case 'text': {
      const italic = part.italic ? tag('em', escapeMarkup(part.text)) : escapeMarkup(part.text)
      return part.bold ? tag('strong', italic) : italic
    }
    case 'break':
      return '<br/>'
    case 'link':
      return tag('a', inlineHtml(part.content, where), { href: where.place(part.href) })
    case 'passage':
      return tag('span', escapeMarkup(part.text), { lang: part.language })
    case 'term': {
      const swedish = part.swedish && tag('span', escapeMarkup(part.swedish), { lang: authorityLanguage })
      return escapeMarkup(part.text) + (swedish ? ` (${swedish})` : '')
    }
  }
}

function pictureHtml(picture: Picture, where: Surroundings, given: Attributes = {}): string {
  const { file, width, height, alt, caption, credit } = picture
  const src = where.picture(file)
  const size: Attributes = width && height ? { width: String(width), height: String(height) } : {}
  const shown = src ? `<img${attributes({ src, alt, ...size })}/>` : tag('p', escapeMarkup(alt))
  const words = [caption, credit && where.credit(credit)].filter(Boolean).join(' ')
  return tag('figure', shown + (words ? tag('figcaption', escapeMarkup(words)) : ''), given)
}

function tag(name: string, inner: string, given: Attributes = {}): string {
  return `<${name}${attributes(given)}>${inner}</${name}>`
}

function attributes(given: Attributes): string {
  return Object.entries(given)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('')
}
