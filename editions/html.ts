import { afterSpeech, quoteSpeech } from '@/i18n/quotation'
import type { Locale } from '@/i18n/routing'
import { fileAddress } from './href'
import { escapeMarkup } from './markup'
import type { Block, EditionContent, Inline, List, Picture } from './model'

type Edition = {
  language: Locale
  content: EditionContent
  /** Absolute address of its page: what addresses in the text start from. */
  url: string
}

/**
 * The text of an edition below its title, as HTML for other programs: plain elements, absolute addresses, well-formed
 * as XML too. It's in the edition's language, which whoever shows it must declare.
 */
export function editionHtml({ language, content, url }: Edition): string {
  const { lead, picture, body } = content
  const blocks = body.map((block) => blockHtml(block, language, url))
  return [tag('p', escapeMarkup(lead)), picture && pictureHtml(picture, url), ...blocks]
    .filter(Boolean)
    .join('\n')
}

function blockHtml(block: Block, language: Locale, url: string): string {
  switch (block.kind) {
    case 'paragraph':
      return tag('p', inlineHtml(block.content, url))
    case 'heading':
      return tag(`h${block.level}`, inlineHtml(block.content, url))
    case 'list':
      return listHtml(block, url)
    case 'image':
      return pictureHtml(block.picture, url)
    case 'contact': {
      const lines = [block.name, block.phone, block.email, block.more]
      return tag('address', lines.flatMap((line) => (line ? [tag('p', escapeMarkup(line))] : [])).join(''))
    }
    case 'facts': {
      const inner = block.body.map((part) => blockHtml(part, language, url))
      return tag('section', tag('h2', escapeMarkup(block.title)) + inner.join(''))
    }
    case 'quote': {
      const [before = '', after = ''] = block.attribution.split(block.speaker).map(escapeMarkup)
      const speech = escapeMarkup(quoteSpeech(block.speech, language) + afterSpeech[language])
      const more = block.continuation
        ? ` ${escapeMarkup(language === 'sv' ? block.continuation : quoteSpeech(block.continuation, language))}`
        : ''
      return tag(
        'blockquote',
        tag('p', speech + before + tag('cite', escapeMarkup(block.speaker)) + after + more),
      )
    }
  }
}

function listHtml({ ordered, items }: List, url: string): string {
  const inner = items.map(({ content, list }) =>
    tag('li', inlineHtml(content, url) + (list ? listHtml(list, url) : '')),
  )
  return tag(ordered ? 'ol' : 'ul', inner.join(''))
}

function inlineHtml(content: readonly Inline[], url: string): string {
  return content.map((part) => partHtml(part, url)).join('')
}

function partHtml(part: Inline, url: string): string {
  switch (part.kind) {
    case 'text': {
      const italic = part.italic ? tag('em', escapeMarkup(part.text)) : escapeMarkup(part.text)
      return part.bold ? tag('strong', italic) : italic
    }
    case 'break':
      return '<br/>'
    case 'link':
      return tag('a', inlineHtml(part.content, url), { href: absolute(part.href, url) })
    case 'passage':
      return tag('span', escapeMarkup(part.text), { lang: part.language })
    case 'term':
      return escapeMarkup(part.text)
  }
}

function pictureHtml({ file, width, height, alt, caption, credit }: Picture, url: string): string {
  const size: Record<string, string> = width && height ? { width: String(width), height: String(height) } : {}
  const image = `<img${attributes({ src: absolute(fileAddress(file), url), alt, ...size })}/>`
  const words = [caption, credit].filter(Boolean).join(' · ')
  return tag('figure', image + (words ? tag('figcaption', escapeMarkup(words)) : ''))
}

function absolute(href: string, url: string): string {
  return URL.canParse(href, url) ? new URL(href, url).href : href
}

function tag(name: string, inner: string, given: Record<string, string> = {}): string {
  return `<${name}${attributes(given)}>${inner}</${name}>`
}

function attributes(given: Record<string, string>): string {
  return Object.entries(given)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('')
}
