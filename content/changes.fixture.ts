import fc from 'fast-check'
import type { Payload } from 'payload'
import { article } from '@/cms/test-site'
import { slugify } from '@/i18n/slug'

/** What texts are called at first, and may be called later. */
const titles = ['Badet', 'Skolan', 'Vägen'] as const
export const renamed = [...titles, 'Simhallen'] as const
export const topicNames = ['Kultur', 'Trafik'] as const

const published = { _status: 'published' as const }
const ids = {
  topics: [] as number[],
  articles: [] as number[],
  pages: [] as number[],
  messages: [] as number[],
}
let term = 0
let count = 0

/** What an editor may do. */
export const change = fc.oneof(
  ...(['articles', 'pages'] as const).flatMap((collection) => [
    fc.record({
      kind: fc.constant('edit' as const),
      collection: fc.constant(collection),
      which: fc.nat(),
      title: fc.constantFrom(...renamed),
    }),
    fc.record({ kind: fc.constant('write' as const), collection: fc.constant(collection), which: fc.nat() }),
    fc.record({
      kind: fc.constant('translate' as const),
      collection: fc.constant(collection),
      which: fc.nat(),
    }),
    fc.record({
      kind: fc.constant('withdraw' as const),
      collection: fc.constant(collection),
      which: fc.nat(),
    }),
  ]),
  fc.record({ kind: fc.constant('topic of' as const), which: fc.nat(), topic: fc.nat() }),
  fc.record({ kind: fc.constant('rename topic' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('move' as const), which: fc.nat(), below: fc.nat() }),
  fc.record({ kind: fc.constant('footer' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('term' as const) }),
  fc.record({
    kind: fc.constant('redirect' as const),
    locale: fc.constantFrom('sv' as const, 'en' as const),
  }),
  fc.record({ kind: fc.constant('phone' as const) }),
  fc.record({ kind: fc.constant('pin' as const), which: fc.nat() }),
  fc.record({
    kind: fc.constant('message' as const),
    gravity: fc.constantFrom('crisis' as const, 'important' as const, 'service' as const),
  }),
  fc.record({ kind: fc.constant('say no more' as const), which: fc.nat() }),
)
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never

const pick = (list: number[], at: number) => list[at % list.length] ?? 0
const inAll = (text: string) => ({ sv: text, en: text, uk: text })

/** Does it; what is refused leaves everything as it was. */
export async function make(payload: Payload, one: Change): Promise<unknown> {
  count += 1
  switch (one.kind) {
    case 'edit': {
      const id = pick(ids[one.collection], one.which)
      const data = { title: one.title, slug: slugify(one.title), ...published }
      return payload.update({ collection: one.collection, id, data }).catch(isRefused)
    }
    case 'write': {
      const id = pick(ids[one.collection], one.which)
      return payload.update({
        collection: one.collection,
        id,
        data: { lead: `Skrivet ${count}.`, ...published },
      })
    }
    case 'translate': {
      const original = pick(ids[one.collection], one.which)
      const data = {
        ...article(`Edition ${original}`, 'en', 'One.'),
        original,
        translation: { method: 'human' as const },
        ...published,
      }
      return payload.create({ collection: one.collection, data }).catch(isRefused)
    }
    case 'withdraw': {
      const id = pick(ids[one.collection], one.which)
      const data = { withdrawal: { outcome: 'outdated' as const, reason: 'Därför.' }, ...published }
      return payload.update({ collection: one.collection, id, data })
    }
    case 'topic of':
      return payload.update({
        collection: 'articles',
        id: pick(ids.articles, one.which),
        data: { topics: [pick(ids.topics, one.topic)], ...published },
      })
    case 'rename topic':
      return payload.update({
        collection: 'topics',
        id: pick(ids.topics, one.which),
        data: { names: inAll(`Ämne ${count}`) },
      })
    case 'move': {
      const [id, parent] = [pick(ids.pages, one.which), pick(ids.pages, one.below)]
      return payload.update({ collection: 'pages', id, data: { parent, ...published } }).catch(isRefused)
    }
    case 'footer':
      return payload.update({
        collection: 'pages',
        id: pick(ids.pages, one.which),
        data: { inFooter: count % 2 === 0, order: count, ...published },
      })
    case 'term':
      return payload.update({
        collection: 'terms',
        id: term,
        data: { explanation: inAll(`Förklarat ${count}.`) },
      })
    case 'redirect':
      return payload
        .create({ collection: 'redirects', data: { from: `/${one.locale}/led-on`, to: `/?${count}` } })
        .catch(isRefused)
    case 'phone':
      return payload.updateGlobal({ slug: 'municipality', data: { phone: `033-35 ${10 + (count % 90)} 00` } })
    case 'pin':
      return payload.updateGlobal({ slug: 'start-page', data: { pinned: [pick(ids.articles, one.which)] } })
    case 'message': {
      const hour = (by: number) => new Date(Date.now() + by * 3_600_000).toISOString()
      const data = {
        titles: inAll(`Sagt ${count}`),
        title: '',
        place: 'everywhere' as const,
        startsAt_tz: 'Europe/Stockholm' as const,
        endsAt_tz: 'Europe/Stockholm' as const,
        startsAt: hour(-1),
        endsAt: hour(1),
      }
      const { id } = await payload.create({
        collection: 'messages',
        data: { ...data, gravity: one.gravity },
      })
      return ids.messages.push(id)
    }
    case 'say no more': {
      const id = ids.messages.pop()
      return id && payload.delete({ collection: 'messages', id })
    }
  }
}

/** An address that is taken, a page below itself, a translation that is there: nothing has changed. */
function isRefused(error: unknown): void {
  if (!(error instanceof Error && /ValidationError|APIError/.test(error.constructor.name))) throw error
}

/** Makes topics, news and pages, and a word of the glossary. */
export async function fill(payload: Payload): Promise<void> {
  for (const name of topicNames) {
    const data = { names: inAll(name), slugs: inAll(slugify(name)), title: name }
    ids.topics.push((await payload.create({ collection: 'topics', data })).id)
  }
  for (const [at, title] of titles.entries()) {
    const data = { ...article(title, 'sv', `Badet och ${title}.`), ...published }
    const topics = [pick(ids.topics, at)]
    ids.articles.push((await payload.create({ collection: 'articles', data: { ...data, topics } })).id)
    ids.pages.push((await payload.create({ collection: 'pages', data })).id)
  }
  const word = { swedish: 'nämnd', anchor: '', explanation: inAll('Förklarat.') }
  term = (await payload.create({ collection: 'terms', data: word })).id
}
