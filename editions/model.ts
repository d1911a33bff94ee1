import type { z } from 'zod'
import type { Locale } from '@/i18n/routing'
import type { contentSchema, revisionSchema, translationSchema, withdrawalSchema } from './schema'

/** How words are marked. `struck`: no longer right (a former price); `raised`, `lowered`: exponents and indices. */
export type Marks = {
  bold?: true
  italic?: true
  struck?: true
  script?: 'raised' | 'lowered'
}

/** A piece of running text. */
export type Inline =
  | ({ kind: 'text'; text: string } & Marks)
  | { kind: 'break' }
  /** `target`: what an editor chose it to lead to; `href` is where that was when the text was published. */
  | { kind: 'link'; href: string; target?: LinkTarget; content: Inline[] }
  /** Words in another language than the text around them (WCAG 3.1.2). */
  | { kind: 'passage'; language: string; text: string }
  /**
   * A word of authority, explained in the glossary under `term`, its anchor there. In a translation `swedish` is the
   * word of the original's authorities, which stands in brackets behind.
   */
  | { kind: 'term'; term: string; text: string; swedish?: string }

/** A text of this site that a link leads to wherever it moves, and the language of the edition that is at its address. */
export type TextTarget = { collection: 'articles' | 'pages'; work: string; language: Locale }

/** What a link was chosen to lead to. */
export type LinkTarget = TextTarget | Attachment

/** Without content it holds its list only, and has no bullet of its own. */
export type ListItem = { content: Inline[]; list?: List }
/** `start`: the first number, where that isn't 1. `language`: as of a paragraph. */
export type List = { kind: 'list'; ordered: boolean; start?: number; language?: string; items: ListItem[] }
/** `language` (BCP 47): when it's another than the edition's. */
export type Paragraph = { kind: 'paragraph'; language?: string; content: Inline[] }

/**
 * Rows of cells, all of the same number. `headers`: what the first cells are headers of, so that each cell can be told by
 * what it's about: those of the first row of their columns, those of the first column of their rows.
 */
export type Table = {
  kind: 'table'
  caption: string
  headers: 'columns' | 'rows' | 'both'
  rows: Inline[][][]
}

/** An uploaded picture as an edition shows it: the words are the edition's own, in its language. */
export type Picture = {
  file: string
  width: number
  height: number
  /** Empty for a decoration only; `decorative` says why it's one. */
  alt: string
  decorative?: string
  caption?: string
  credit?: string
}

/**
 * An uploaded document as it was when the text was published. `work` is what its versions share, `language` a tag of
 * BCP 47, `size` in bytes. `lacks`: what those don't get who have it read aloud, or shown in their own way.
 */
export type Attachment = {
  collection: 'attachments'
  work: string
  file: string
  title: string
  language: string
  format: 'pdf' | 'odt' | 'ods' | 'odp'
  size: number
  pages?: number
  lacks: Lack[]
}
/** `structure`: marked headings, lists and tables; `text`: anything but pictures of text. */
export type Lack = 'structure' | 'title' | 'language' | 'text'

/** A video or a map on another site, as a link with a picture of this one: nothing of it is loaded. */
export type Elsewhere = {
  shows: 'video' | 'map'
  picture?: Picture
  title: string
  href: string
  text?: string
  /** Of a video, where the editor knows. */
  seconds?: number
  isCaptioned?: boolean
}

/** Who answers for what a text is about, and how they are reached; times and the like are said in `more`. */
export type Contact = { name: string; email?: string; phone?: string; more?: string }

/** What a body is made of. A quote is read `speech, attribution. continuation`. */
export type Block =
  | Paragraph
  | List
  | Table
  | { kind: 'heading'; level: 2 | 3; content: Inline[] }
  | { kind: 'quote'; speech: string; attribution: string; speaker: string; continuation?: string }
  | { kind: 'image'; picture: Picture }
  | { kind: 'attachment'; attachment: Attachment }
  | ({ kind: 'elsewhere' } & Elsewhere)
  | { kind: 'facts'; title: string; body: (Paragraph | List)[] }
  | ({ kind: 'contact' } & Contact)
  /** What the editors say of the text, such as that its source is wrong: never a part of what it says itself. */
  | { kind: 'note'; body: (Paragraph | List)[] }

/** A block at its address on the page (`#p7`): the same in every edition, kept from revision to revision. */
export type PlacedBlock = Block & { id: string }

/** What a reader reads of an edition, free of the CMS: this is what a revision keeps for good. */
export type EditionContent = {
  title: string
  lead: string
  picture?: Picture
  body: PlacedBlock[]
}

/** How a translation was made. */
export type TranslationMethod = z.output<typeof translationSchema>['method']

/** Why a text was withdrawn, and what its readers are told. */
export type Withdrawal = z.output<typeof withdrawalSchema>
export type WithdrawalOutcome = Withdrawal['outcome']

/** One publication of one edition, as its schema describes it. Never altered once made. */
export type Revision = z.output<typeof revisionSchema>

type Fits<One, Other> = [One, Other] extends [Other, One] ? true : false
/** With every property required, so that one which only one side has is missed by the other. */
type Full<T> = T extends object ? { [Key in keyof T]-?: Full<T[Key]> } : T
type Agree<One, Other> = Fits<One, Other> extends true ? Fits<Full<One>, Full<Other>> : false
type Holds<Claim extends true> = Claim

/** Doesn't compile when the schema of content and its types, which name their parts, stop agreeing. */
export type SchemaAgrees = Holds<Agree<z.output<typeof contentSchema>, EditionContent>>
