import type { Term } from '@/editions/glossary'
import type { MessageRecord, Metadata, TopicRecord } from '@/editions/metadata'
import type { Revision } from '@/editions/model'
import { routing } from '@/i18n/routing'
import { keyOf } from './write-documents'

/** What an import holds beside revisions. */
export type Asides = {
  terms: Term[]
  topics: TopicRecord[]
  metadata: Metadata[]
  messages: MessageRecord[]
}

export const noAsides: Asides = { terms: [], topics: [], metadata: [], messages: [] }

/** What is wrong with it, a sentence for each problem. */
export function asideFaults(asides: Asides, revisions: readonly Revision[]): string[] {
  const { terms, topics, metadata, messages } = asides
  const doubleTerms = new Set([
    ...twice(terms, ({ term }) => term),
    ...twice(terms, ({ swedish }) => swedish),
  ])
  return [
    ...[...doubleTerms].map(({ swedish }) => `The import has the word ${swedish} of the glossary twice.`),
    ...routing.locales.flatMap((locale) =>
      twice(topics, ({ slugs }) => slugs[locale]).map(
        ({ slugs }) => `The import has the topic ${slugs[locale]} (${locale}) twice.`,
      ),
    ),
    ...twice(metadata, nameOf).map(
      (one) => `The import tells twice what is known of the edition ${nameOf(one)}.`,
    ),
    ...looseEnds(topics, metadata, revisions),
    ...looseMessages(messages, revisions),
  ]
}

/** What is named and isn't in the import. */
function looseEnds(topics: TopicRecord[], metadata: Metadata[], revisions: readonly Revision[]): string[] {
  const editions = new Set(revisions.map(keyOf))
  const works = new Set(revisions.map(({ work }) => work))
  const slugs = new Set(topics.map((topic) => topic.slugs.sv))
  return metadata.flatMap((one) => {
    const known = `What is known of the edition ${nameOf(one)}`
    const lacking = [
      ...(one.topics ?? []).filter((slug) => !slugs.has(slug)).map((slug) => `topic ${slug}`),
      ...(one.related ?? []).filter((work) => !works.has(work)).map((work) => `work ${work}`),
    ]
    return [
      ...(editions.has(keyOf(one)) ? [] : [`${known} comes without its revisions.`]),
      ...lacking.map((name) => `${known} names the ${name}, which isn't in the import.`),
    ]
  })
}

function looseMessages(messages: MessageRecord[], revisions: readonly Revision[]): string[] {
  const works = new Set(revisions.map(({ work }) => work))
  return messages.flatMap(({ titles, page, target }) =>
    [page, target]
      .filter((work) => work && !works.has(work))
      .map((work) => `The message ${titles.sv ?? ''} names the work ${work}, which isn't in the import.`),
  )
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
