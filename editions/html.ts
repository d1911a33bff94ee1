import { afterSpeech, continueSpeech, quoteSpeech } from '@/i18n/quotation'
import type { Locale } from '@/i18n/routing'
import { directionOf } from './direction'
import { authorityLanguage } from './glossary'
import { attachmentHtml, attachmentNote, elsewhereHtml, type LinkSurroundings } from './html-links'
import { attributes, escapeMarkup, tag, type Attributes } from './markup'
import { marksOf } from './marks'
import { tableParts } from './table'
import { aroundSpeaker, blockText } from './text'
import type { Block, Contact, EditionContent, Inline, List, Picture, PlacedBlock, Table } from './model'

/** What a text needs to know of where it's shown. */
export type Surroundings = LinkSurroundings & {
  /** The language of the text. */
  language: Locale
  /** Where a picture's file is; undefined for one that is gone, which leaves its text alternative. */
  picture: (file: string) => string | undefined
  /** The words before a picture's credit, and it. */
  credit: (credit: string) => string
  /** What editors' notes begin with. */
  note: string
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

function blockHtml(block: Block | PlacedBlock, where: Surroundings, given: Attributes = {}): string {
  switch (block.kind) {
    case 'paragraph':
      return tag('p', inlineHtml(block.content, where), { ...given, ...tongue(block) })
    case 'heading':
      return tag(`h${block.level}`, inlineHtml(block.content, where), { ...given, ...tongue(block) })
    case 'list':
      return listHtml(block, where, { ...given, ...tongue(block) })
    case 'table':
      return tableHtml(block, where, { ...given, ...tongue(block) })
    case 'image':
      return pictureHtml(block.picture, where, given)
    case 'attachment':
      return tag('div', attachmentHtml(block.attachment, where), given)
    case 'elsewhere': {
      const picture = block.picture ? pictureHtml(block.picture, where) : ''
      return tag('div', picture + elsewhereHtml(block, where), given)
    }
    case 'contact':
      return tag('address', contactHtml(block), given)
    case 'facts': {
      const inner = block.body.map((part) => blockHtml(part, where))
      return tag('section', tag('h2', escapeMarkup(block.title)) + inner.join(''), {
        ...given,
        class: 'facts',
      })
    }
    case 'note': {
      const inner = block.body.map((part) => blockHtml(part, where))
      return tag('div', tag('p', tag('strong', escapeMarkup(where.note))) + inner.join(''), {
        ...given,
        class: 'note',
        role: 'note',
      })
    }
    case 'quote':
      return tag('blockquote', tag('p', quoteHtml(block, where.language)), given)
  }
}

/** The language of a block, when it has one of its own, and the side from which it's read. */
function tongue(block: Block & { language?: string }): Attributes {
  const dir = directionOf(blockText(block))
  return { ...(block.language && { lang: block.language }), ...(dir && { dir }) }
}

type Quote = Extract<Block, { kind: 'quote' }>

function quoteHtml({ speech, attribution, speaker, continuation }: Quote, language: Locale): string {
  const [before, after] = aroundSpeaker(attribution, speaker)
  const said = linesHtml(quoteSpeech(speech, language) + afterSpeech[language])
  const more = continuation ? ` ${continueSpeech(continuation, language)}` : ''
  return said + escapeMarkup(before) + tag('cite', escapeMarkup(speaker)) + linesHtml(after + more)
}

/** Text in lines, as it was typed. */
function linesHtml(text: string): string {
  return escapeMarkup(text).replaceAll('\n', '<br/>')
}

/** Who answers questions; the words before number and address are left to their form. */
function contactHtml({ name, phone, email, more }: Contact): string {
  return [name, phone, email, more].map((line) => (line ? tag('p', linesHtml(line)) : '')).join('')
}

function listHtml({ ordered, start, items }: List, where: Surroundings, given: Attributes = {}): string {
  const inner = items.map(({ content, list }) =>
    tag(
      'li',
      inlineHtml(content, where) + (list ? listHtml(list, where) : ''),
      content.length > 0 ? {} : { style: 'list-style:none' },
    ),
  )
  const numbered = start === undefined ? given : { ...given, start: String(start) }
  return tag(ordered ? 'ol' : 'ul', inner.join(''), numbered)
}

function tableHtml(table: Table, where: Surroundings, given: Attributes): string {
  const row = (cells: ReturnType<typeof tableParts>['body'][number]) =>
    tag(
      'tr',
      cells
        .map(({ scope, content }) =>
          tag(scope ? 'th' : 'td', inlineHtml(content, where), scope ? { scope } : {}),
        )
        .join(''),
    )
  const { head, body } = tableParts(table)
  const parts = [
    tag('caption', escapeMarkup(table.caption)),
    head ? tag('thead', row(head)) : '',
    tag('tbody', body.map(row).join('')),
  ]
  return tag('table', parts.join(''), given)
}

function inlineHtml(content: readonly Inline[], where: Surroundings): string {
  return content.map((part) => partHtml(part, where)).join('')
}

function partHtml(part: Inline, where: Surroundings): string {
  switch (part.kind) {
    case 'text':
      return marksOf(part).reduce((inner, mark) => tag(mark, inner), escapeMarkup(part.text))
    case 'break':
      return '<br/>'
    case 'link': {
      const { target } = part
      const link = tag('a', inlineHtml(part.content, where), {
        href: where.place(part.href),
        ...(target && target.language !== where.language && { hreflang: target.language }),
      })
      return target?.collection === 'attachments' ? `${link} ${attachmentNote(target, where)}` : link
    }
    case 'passage':
      return tag('span', escapeMarkup(part.text), {
        lang: part.language,
        ...(directionOf(part.text) && { dir: 'rtl' }),
      })
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
  const instead = alt && tag('p', escapeMarkup(alt))
  const shown = src ? `<img${attributes({ src, alt, ...size })}/>` : instead
  const words = [caption, credit && where.credit(credit)].filter(Boolean).join(' ')
  return tag('figure', shown + (words ? tag('figcaption', escapeMarkup(words)) : ''), given)
}
