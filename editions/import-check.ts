import { verifyChain, type ChainBreak } from './chain'
import type { Revision } from './model'

/**
 * What is wrong with an import as a whole, a sentence for each problem; none when all of it can be taken in. Only an
 * import without problems may be written, all at once. Each edition's revisions must come in order from the first.
 */
export function checkImport(revisions: readonly Revision[]): string[] {
  return [...grouped(revisions, ({ work }) => work).values()].flatMap((work) => {
    const editions = grouped(work, ({ language }) => language)
    const follows = work.flatMap((revision) => followsProblem(revision, editions) ?? [])
    return [...collectionProblems(work), ...[...editions.values()].flatMap(editionProblems), ...follows]
  })
}

type EditionKey = { work: string; language: string }

/** A revision in the words of a sentence. */
export function nameOf({ number, language, work }: EditionKey & { number: number }): string {
  return `revision ${number} in ${language} of work ${work}`
}

function collectionProblems(work: readonly Revision[]): string[] {
  const other = work.find(({ collection }) => collection !== work[0]?.collection)
  return other ? [`Work ${other.work} is both an article and a page.`] : []
}

function editionProblems(edition: readonly Revision[]): string[] {
  const doubles = [...grouped(edition, ({ number }) => number).values()].flatMap(
    (same) => doubleProblem(same) ?? [],
  )
  if (doubles.length > 0) return doubles
  const first = verifyChain(edition)
  return first && edition[0] ? [breakSentence(first, edition[0])] : []
}

function doubleProblem([revision, ...others]: readonly Revision[]): string | null {
  if (!revision || others.length === 0) return null
  if (others.every(({ hash }) => hash === revision.hash))
    return `The import has ${nameOf(revision)} more than once.`
  if (revision.number > 1) return `The import has different versions of ${nameOf(revision)}.`
  return `Work ${revision.work} has two editions in ${revision.language}.`
}

/** The first break of an edition's chain in a sentence. */
export function breakSentence({ at, problem }: ChainBreak, { language, work }: EditionKey): string {
  const name = nameOf({ number: at, language, work })
  const sentences = {
    hash: `The chain is broken at ${name}: its content isn't what was published.`,
    previous: `The chain is broken at ${name}: it doesn't continue the revision before it.`,
    gap: `The chain is broken: ${name} is missing.`,
    order: `The chain is broken: ${name} isn't in its place; revisions must come in order.`,
  }
  return sentences[problem]
}

function followsProblem(
  revision: Revision,
  editions: ReadonlyMap<string, readonly Revision[]>,
): string | null {
  const { follows } = revision
  if (!follows) return null
  const problem = `The import ties ${nameOf(revision)} to revision ${follows.number} in ${follows.language}`
  if (follows.language === revision.language) return `${problem}, its own edition.`
  const original = editions.get(follows.language)?.find(({ number }) => number === follows.number)
  if (!original) return `${problem}, which doesn't exist in that work.`
  return original.follows ? `${problem}, which is a translation itself.` : null
}

function grouped<Key>(
  revisions: readonly Revision[],
  key: (revision: Revision) => Key,
): Map<Key, Revision[]> {
  const groups = new Map<Key, Revision[]>()
  for (const revision of revisions) {
    const group = groups.get(key(revision))
    if (group) group.push(revision)
    else groups.set(key(revision), [revision])
  }
  return groups
}
