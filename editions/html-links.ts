import { attachmentAddress } from './href'
import { escapeMarkup, tag } from './markup'
import type { Attachment, Elsewhere } from './model'

/**
 * What readers are told of a document: what it is, and of one that not everybody can read, why and whom to ask; `briefly` within
 * a sentence.
 */
export type AttachmentWords = {
  facts: string
  lacks?: string
  briefly?: { lacks: string; askFor: string }
  ways: { href: string; words: string }[]
}

/** What links to what isn't text need to know of where they're shown. */
export type LinkSurroundings = {
  /** What an address in the text is there. */
  place: (href: string) => string
  attachment: (attachment: Attachment) => AttachmentWords
  /** What is said of a video or a map: on which site, how long. */
  elsewhere: (elsewhere: Elsewhere) => string
}

/** A document that stands by itself. */
export function attachmentHtml(attachment: Attachment, where: LinkSurroundings): string {
  const { file, title, language } = attachment
  const { facts } = where.attachment(attachment)
  const link = tag('a', escapeMarkup(title), {
    href: where.place(attachmentAddress(file)),
    hreflang: language,
    lang: language,
  })
  const lacks = lacksHtml(attachment, where)
  return tag('p', `${link} (${escapeMarkup(facts)})`) + (lacks && tag('p', lacks))
}

/** What is said behind a link to a document within a text, in a few words. */
export function attachmentNote(attachment: Attachment, where: LinkSurroundings): string {
  const { facts, briefly, ways } = where.attachment(attachment)
  if (!briefly) return `(${escapeMarkup(facts)})`
  const [way] = ways
  const ask = way ? ` – ${tag('a', escapeMarkup(briefly.askFor), { href: where.place(way.href) })}` : ''
  return `(${escapeMarkup(`${facts}; ${briefly.lacks}`)}${ask})`
}

function lacksHtml(attachment: Attachment, where: LinkSurroundings): string {
  const { lacks, ways } = where.attachment(attachment)
  if (!lacks) return ''
  const links = ways.map(({ href, words }) => tag('a', escapeMarkup(words), { href: where.place(href) }))
  return `${escapeMarkup(lacks)} ${links.join(' · ')}`
}

/** What a video or a map on another site is said to be. */
export function elsewhereHtml(elsewhere: Elsewhere, where: LinkSurroundings): string {
  const { title, href, text } = elsewhere
  const link = tag('a', escapeMarkup(title), { href })
  const said = tag('p', `${link} (${escapeMarkup(where.elsewhere(elsewhere))})`)
  return said + (text ? tag('p', escapeMarkup(text).replaceAll('\n', '<br/>')) : '')
}
