import type { Database } from '@/database/sql'
import { dialects, type Expression } from './dialect'
import type { ExpandedWord } from './expand'
import type { Language } from './languages'
import { token, topicToken, type Zone } from './terms'

/** Beyond the newest so many of a kind nobody turns pages; the count then says "more than". */
export const mostHits = 1000

export type Bounds = {
  topic?: string
  /** First key, and the first one that's too new. */
  from: number
  before: number
}

export type ScoredKey = { key: number; language: Language; score: number }

type Signal = { weight: number; expression: Expression }

/**
 * The best `limit` editions of a language that have the words, newer over older where scores are equal, and how many
 * there are. How much an edition is about the words is a sum of yes-or-no questions, each answered by the index for the
 * newest editions: so it costs the same for rare words and common ones, and both databases agree.
 * @param missing how many of the words an edition may lack: none, one, or all but one
 */
export async function retrieve(
  db: Database,
  language: Language,
  words: ExpandedWord[],
  missing: number,
  bounds: Bounds,
  limit: number,
): Promise<{ found: ScoredKey[]; total: number }> {
  const about: Expression = bounds.topic === undefined ? [] : [[topicToken(language, bounds.topic)]]
  const answers = (signals: Signal[]) =>
    newest(
      db,
      signals.map(({ expression }) => [...expression, ...about]),
      bounds,
    )
  const [anywhere, ...signals] = signalsOf(language, words, missing)
  // Most queries have hits in one language: the others are asked no more than how many there are.
  const [all = []] = await answers([anywhere])
  if (all.length === 0 || limit <= 0) return { found: [], total: all.length }
  const scores = new Map(all.map((key) => [key, 0]))
  for (const [at, keys] of (await answers(signals)).entries()) {
    const { weight = 0 } = signals[at] ?? {}
    for (const key of keys) scores.set(key, (scores.get(key) ?? 0) + weight)
  }
  const found = Array.from(scores, ([key, score]) => ({ key, language, score })).sort(byScore)
  return { found: found.slice(0, Math.min(limit, mostHits)), total: all.length }
}

/** The best first, the newest of equals. */
export function byScore(one: ScoredKey, other: ScoredKey): number {
  return other.score - one.score || other.key - one.key
}

/** Keys of the newest editions for which each of some expressions holds, in one question: a row costs more than its keys. */
async function newest(
  db: Database,
  expressions: Expression[],
  { from, before }: Bounds,
): Promise<number[][]> {
  const { match, key, keys, write } = dialects[db.dialect]
  const rows = await db.all(
    expressions
      .map(
        (_, at) => `SELECT ${at} AS at, ${keys} AS keys FROM (SELECT ${key} AS key FROM search_index
          WHERE ${match} AND ${key} >= ? AND ${key} < ? ORDER BY ${key} DESC LIMIT ${mostHits}) AS newest${at}`,
      )
      .join(' UNION ALL '),
    expressions.flatMap((expression) => [write(expression), from, before]),
  )
  return expressions.map((_, at) => {
    const list = rows.find((row) => Number(row.at) === at)?.keys
    return typeof list === 'string' ? list.split(',').map(Number) : []
  })
}

/** Title over lead over body; the word itself over compounds and names that sound like it; often over once. */
function signalsOf(language: Language, words: ExpandedWord[], missing: number): [Signal, ...Signal[]] {
  const clauses = (zone: Zone, kind: keyof ExpandedWord, some = words) =>
    some.map((word) => word[kind].map((term) => token(language, zone, term)))
  if (missing > 0 && missing >= words.length - 1) {
    // One word is enough, so the more of them the better.
    const perWord = words.flatMap((word): Signal[] => [
      { weight: 3, expression: clauses('.', 'any', [word]) },
      { weight: 3, expression: clauses('^', 'any', [word]) },
      { weight: 1, expression: clauses('+', 'alike', [word]) },
    ])
    return [{ weight: 0, expression: [clauses('.', 'any').flat()] }, ...perWord]
  }
  // With many words, all but one of them is a long question already without their compounds.
  const wide = missing > 0 && words.length > 3 ? 'alike' : 'any'
  const all = (zone: Zone, kind: keyof ExpandedWord) => allBut(missing, clauses(zone, kind))
  const anywhere = all('.', wide)
  const signals: [Signal, ...Signal[]] = [
    { weight: 0, expression: anywhere },
    { weight: 8, expression: all('^', wide) },
    { weight: 8, expression: all('^', 'exact') },
    { weight: 4, expression: all('+', 'alike') },
    { weight: 2, expression: all('.', 'exact') },
    { weight: 1, expression: all('*', 'alike') },
  ]
  if (words.length > 1) signals.push({ weight: 3, expression: [clauses('^', wide).flat(), ...anywhere] })
  return signals
}

/** All of the clauses, or all but one: at least one of every two. */
function allBut(missing: number, clauses: Expression): Expression {
  if (missing === 0) return clauses
  return clauses.flatMap((clause, index) => clauses.slice(index + 1).map((other) => [...clause, ...other]))
}
