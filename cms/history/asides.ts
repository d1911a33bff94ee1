import type { Term } from '@/editions/glossary'
import type { Metadata, Topic } from '@/editions/metadata'
import type { Revision } from '@/editions/model'
import { routing } from '@/i18n/routing'

/** What an import holds beside revisions. */
export type Asides = { terms: Term[]; topics: Topic[]; metadata: Metadata[] }

export const noAsides: Asides = { terms: [], topics: [], metadata: [] }

/** What is wrong with it, a sentence for each fault. */
export function asideFaults({ terms, topics, metadata }: Asides, revisions: readonly Revision[]): string[] {
  return [
    ...twice(terms, ({ term }) => term).map(
      ({ swedish }) => `The import has the word ${swedish} of the glossary twice.`,
    ),
    ...twice(terms, ({ swedish }) => swedish).map(
      ({ swedish }) => `The import has the word ${swedish} of the glossary twice.`,
    ),
    ...routing.locales.flatMap((locale) =>
      twice(topics, ({ slugs }) => slugs[locale]).map(
        ({ slugs }) => `The import has the topic ${slugs[locale]} (${locale}) twice.`,
      ),
    ),
    ...twice(metadata, nameOf).map(
      (one) => `The import tells twice what is known of the edition ${nameOf(one)}.`,
    ),
    ...metadata.flatMap((one) => loose(one, topics, revisions)),
  ]
}

/** What it names and the import hasn't got. */
function loose(one: Metadata, topics: Topic[], revisions: readonly Revision[]): string[] {
  const known = `What is known of the edition ${nameOf(one)}`
  const isThere = revisions.some(({ work, language }) => work === one.work && language === one.language)
  return [
    ...(isThere ? [] : [`${known} comes without its revisions.`]),
    ...(one.topics ?? [])
      .filter((slug) => !topics.some(({ slugs }) => slugs.sv === slug))
      .map((slug) => `${known} names the topic ${slug}, which isn't in the import.`),
    ...(one.related ?? [])
      .filter((related) => !revisions.some(({ work }) => work === related))
      .map((related) => `${known} names the work ${related}, which isn't in the import.`),
  ]
}

function nameOf({ work, language }: Metadata): string {
  return `in ${language} of work ${work}`
}

/** Those whose key another before them has. */
function twice<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>()
  return all.filter((one) => {
    const key = keyOf(one)
    const isDouble = seen.has(key)
    seen.add(key)
    return isDouble
  })
}
