import type { Payload } from 'payload'
import { article } from '../test-site'
import { beforeEachStatement } from './statements.fixture'
import { differences } from './verify'

const published = { _status: 'published' } as const

/**
 * What is wrong with what is committed, seen from beside before each writing statement of all `publications` and after
 * the last, and how many statements there were.
 */
export async function seenWhilePublishing(payload: Payload) {
  let statements = 0
  const torn: string[] = []
  const look = async () => {
    for await (const { sentence } of differences(payload, 1)) torn.push(sentence)
  }
  const stop = beforeEachStatement(payload, async () => {
    statements++
    await look()
  })
  for await (const done of publications(payload, 'ett'))
    if (torn.length > 0) return { statements, torn: [done, ...torn] }
  stop()
  await look()
  return { statements, torn }
}

/** What editors do with texts that are public: each of them is one publication. `name` tells one round from another. */
export async function* publications(payload: Payload, name: string): AsyncGenerator<string> {
  const topic = (word: string) => {
    const names = { sv: `${word} ${name}`, en: `${word} ${name} en`, uk: `${word} ${name} uk` }
    return payload.create({ collection: 'topics', data: { names, slugs: { sv: '', en: '', uk: '' } } })
  }
  const [one, other] = [await topic('Bad'), await topic('Trafik')]
  const collection = 'articles'
  const data = { ...article(`Badplatser ${name}`, 'sv', 'Ett.', 'Två.'), topics: [one.id], ...published }
  const { id } = await payload.create({ collection, data })
  yield 'a new text'
  const words = { ...article(`Bathing ${name}`, 'en', 'One.', 'Two.'), original: id, ...published }
  const translation = await payload.create({ collection, data: words })
  yield 'a translation'
  const changed = {
    ...article(`Badplatserna ${name}`, 'sv', 'Ett nytt.', 'Två.'),
    slug: `badplatserna-${name}`,
  }
  await payload.update({ collection, id, data: { ...changed, ...published } })
  yield 'another text at another address'
  await payload.update({ collection, id, data: { topics: [one.id, other.id], ...published } })
  yield 'another topic'
  await payload.update({ collection, id: translation.id, data: { lead: 'A draft.' }, draft: true })
  yield 'a draft beside what is public'
  await payload.update({ collection, id: translation.id, data: { _status: 'draft' } })
  yield 'no longer public'
  const withdrawal = { outcome: 'mistake', reason: 'Fel.' } as const
  await payload.update({ collection, id, data: { withdrawal, ...published } })
  yield 'withdrawn'
  yield* pagePublications(payload, name)
}

async function* pagePublications(payload: Payload, name: string): AsyncGenerator<string> {
  const collection = 'pages'
  const page = (title: string, parent?: number) => ({
    ...article(`${title} ${name}`, 'sv', 'Ett.'),
    ...(parent && { parent }),
    ...published,
  })
  const above = await payload.create({ collection, data: page('Om staden') })
  const below = await payload.create({ collection, data: page('Om vattnet', above.id) })
  await payload.create({ collection, data: page('Om badet', below.id) })
  yield 'pages below each other'
  await payload.update({ collection, id: above.id, data: { slug: `staden-${name}`, ...published } })
  yield 'a new address for all that stands below'
}
