import { authorityLanguage } from '@/editions/glossary'
import type { Block, EditionContent } from '@/editions/model'
import { fileIn, toBlocks, toPicture, undescribedIn } from './blocks'
import type { Problem } from './problems'
import { termIds } from './inline'
import { lexicalNodes, wordsOf, type LexicalNode } from './lexical'
import { chosenIn, type ChosenDocument } from './links'
import type { References } from './context'

/** What of a stored document becomes content. */
export type StoredContent = {
  language?: string | null
  title?: string | null
  lead?: string | null
  picture?: unknown
  body?: unknown
}

/** Content whose blocks have no addresses yet. */
export type UnplacedContent = Omit<EditionContent, 'body'> & { body: Block[] }

/**
 * The document as plain data, free of the CMS, and what of its body that can't hold: nothing of a body is left out
 * unsaid. What an unfinished draft lacks is left out.
 */
export function readDocument(
  document: StoredContent,
  references: References,
): { content: UnplacedContent; problems: Problem[] } {
  const picture = toPicture(document.picture, references.files)
  const problems: Problem[] = []
  const isTranslated = document.language !== authorityLanguage
  const body = lexicalNodes(document.body).flatMap((block, at) => {
    const refuse = (kind: Problem['kind'], node: LexicalNode) => {
      problems.push({ kind, words: (wordsOf(node).trim() || wordsOf(block)).trim(), block: at + 1 })
    }
    return toBlocks(block, { ...references, isTranslated, refuse })
  })
  const content = {
    title: document.title?.trim() ?? '',
    lead: document.lead?.trim() ?? '',
    ...(picture && { picture }),
    body,
  }
  return { content, problems }
}

/** The document as plain data, as far as that can hold it. */
export function toContent(document: StoredContent, references: References): UnplacedContent {
  return readDocument(document, references).content
}

/** Ids of the glossary's terms that the document links to, in order, each as often as it's linked. */
export function termsLinkedIn(document: StoredContent): number[] {
  return everyNode(document.body).flatMap((node) => termIds(node))
}

/** The documents that the document's links were chosen to lead to. */
export function documentsLinkedIn(document: StoredContent): ChosenDocument[] {
  return everyNode(document.body).flatMap((node) => chosenIn(node))
}

/** Ids of the pictures that the document shows. */
export function filesIn(document: StoredContent): number[] {
  return pictureGroups(document).flatMap(fileIn)
}

/** Ids of the pictures that the document shows and doesn't describe. */
export function undescribedFilesIn(document: StoredContent): number[] {
  return pictureGroups(document).flatMap(undescribedIn)
}

function pictureGroups(document: StoredContent): unknown[] {
  const shown = lexicalNodes(document.body).flatMap((node) =>
    node.type === 'block' ? [node.fields, node.fields.picture] : [],
  )
  return [document.picture, ...shown]
}

/** Ids of the pictures that the document shows, or of the uploaded documents that it leads to. */
export function uploadsIn(document: StoredContent, owner: 'media' | 'attachments'): number[] {
  if (owner === 'media') return filesIn(document)
  return documentsLinkedIn(document).flatMap(({ relationTo, value }) => (relationTo === owner ? value : []))
}

/** The top-level nodes of a body, and of the texts that its blocks hold. */
function everyNode(body: unknown): LexicalNode[] {
  return lexicalNodes(body).flatMap((node) => [
    node,
    ...(node.type === 'block' ? lexicalNodes(node.fields.body) : []),
  ])
}
