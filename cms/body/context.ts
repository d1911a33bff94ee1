import type { ProblemKind } from './problems'
import type { LexicalNode } from './lexical'
import type { LinkTargets } from './links'

/** Uploaded files by id. */
export type Files = ReadonlyMap<number, { filename: string; width: number; height: number }>

/** The glossary's terms by id. */
export type LinkedTerms = ReadonlyMap<number, { anchor: string; swedish: string }>

/** What a document refers to by ids. */
export type References = { files: Files; terms: LinkedTerms; links: LinkTargets }

/** What reading a part of a body needs to know of the whole, and whom it tells of what readers wouldn't get. */
export type BodyContext = References & {
  /** The text isn't in the authorities' own language. */
  isTranslated: boolean
  refuse: (kind: ProblemKind, node: LexicalNode) => void
}
