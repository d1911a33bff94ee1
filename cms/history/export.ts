import type { Payload } from 'payload'
import { toAsideLine, toLine, type Aside } from '@/editions/jsonl'
import { allTerms } from '../glossary'
import { allChains } from './histories'
import { allMessages } from './messages'
import { allMetadata, allTopics } from './metadata'
import { keyOf } from './write-documents'

/**
 * All that was published as JSON Lines (UTF-8): the glossary and the topics, every revision, each edition's in order from
 * the first, and what is known of each edition beside them; the messages.
 */
export async function* exportLines(payload: Payload): AsyncGenerator<string> {
  const line = (aside: Aside) => `${toAsideLine(aside)}\n`
  for (const glossary of await allTerms(payload)) yield line({ glossary })
  for (const topic of await allTopics(payload)) yield line({ topic })
  const published = new Set<string>()
  for await (const { revisions } of allChains(payload))
    for (const revision of revisions) {
      published.add(keyOf(revision))
      yield `${toLine(revision)}\n`
    }
  for await (const metadata of allMetadata(payload, (edition) => published.has(keyOf(edition))))
    yield line({ metadata })
  for (const message of await allMessages(payload, published)) yield line({ message })
}
