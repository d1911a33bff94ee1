import { setTimeout as wait } from 'node:timers/promises'
import { body, paragraph } from '../cms/body/nodes.ts'
import { articleAddress, startFilled } from './articles.ts'
import { randomFrom } from './generate.ts'
import { login, quantile, type Site } from './site.ts'

const readers = 16
/** Milliseconds: of the whole, and from one publication to the next. */
const lasting = 60_000
const between = 2000
/** Milliseconds after which a reader notices that they waited. */
const slow = 200

type Note = (name: string, value: number, digits?: number) => void
type Read = { took: number; isHit: boolean; isOlder: boolean }

/**
 * What readers of `pages` articles, who choose them by their rank (Zipf), notice while one of these is published every two
 * seconds: every page was read once before.
 */
export async function measureStorm(pages: number, note: Note): Promise<void> {
  const { site } = await startFilled(pages)
  try {
    for (let number = 1; number <= pages; number++) await read(site, number)
    const counts = new Map<number, number>()
    const end = performance.now() + lasting
    const published = publications(site, pages, counts, end)
    const reads = await Promise.all(
      Array.from({ length: readers }, (_, seed) => reader(site, pages, seed, counts, end)),
    )
    const all = reads.flat()
    const share = (is: (one: Read) => boolean) => (100 * all.filter(is).length) / all.length
    note(`storm over ${pages} pages: publications`, await published, 0)
    note('reads', all.length, 0)
    note(
      `reads that took over ${slow} ms, %`,
      share(({ took }) => took > slow),
      2,
    )
    note(
      'reads of fresh copies, %',
      share(({ isHit }) => isHit),
      2,
    )
    note('reads of a page older than its publication', all.filter(({ isOlder }) => isOlder).length, 0)
    const took = all.map((one) => one.took)
    note('p50, ms', quantile(took, 0.5))
    note('p99, ms', quantile(took, 0.99))
  } finally {
    await site.stop()
  }
}

/** Publishes other words of one article after the other until the end; `counts` has those that readers must get, or later ones. */
async function publications(site: Site, pages: number, counts: Map<number, number>, end: number) {
  const headers = { 'Content-Type': 'application/json', Authorization: `JWT ${await login(site)}` }
  const texts = await textsOf(site, headers)
  const random = randomFrom(readers)
  let count = 0
  for (; performance.now() < end; count++) {
    const number = 1 + Math.floor(random() * pages)
    const lead = `Published anew ${count}.`
    const text = { lead, body: body(paragraph('[generated]')) }
    const known = texts.get(`generated-${number}-en`)
    if (!known) throw new Error(`Text ${number} isn't there.`)
    const { id, updatedAt } = known
    const data = { updatedAt, ...text, _status: 'published', translation: { method: 'machine' } }
    const address = `${site.url}/api/articles/${id}`
    const answer = await fetch(address, { method: 'PATCH', headers, body: JSON.stringify(data) })
    if (!answer.ok) throw new Error(`The publication was refused: ${await answer.text()}`)
    Object.assign(known, ((await answer.json()) as { doc: Known }).doc)
    counts.set(number, count)
    await wait(between)
  }
  return count
}

/** A text, and the time of its last save, which the next must name. */
type Known = { id: number; updatedAt: string; slug: string }

async function textsOf({ url }: Site, headers: Record<string, string>): Promise<Map<string, Known>> {
  const query = 'where[language][equals]=en&pagination=false&depth=0&select[slug]=true&select[updatedAt]=true'
  const answer = await fetch(`${url}/api/articles?${query}`, { headers })
  const { docs } = (await answer.json()) as { docs: Known[] }
  return new Map(docs.map((text) => [text.slug, text]))
}

async function reader(site: Site, pages: number, seed: number, counts: Map<number, number>, end: number) {
  const random = randomFrom(seed)
  const reads: Read[] = []
  while (performance.now() < end) {
    const number = Math.floor(Math.exp(random() * Math.log(pages + 1)))
    reads.push(await read(site, number, counts.get(number)))
    // A reader reads; sixteen that never did would be a load test
    await wait(20)
  }
  return reads
}

async function read({ url }: Site, number: number, published = -1): Promise<Read> {
  const from = performance.now()
  const answer = await fetch(url + articleAddress(number))
  const text = await answer.text()
  const took = performance.now() - from
  if (!answer.ok) throw new Error(`${answer.url} was answered with ${answer.status}.`)
  const status = answer.headers.get('cache-status') ?? ''
  const shown = Number(/Published anew (\d+)\./.exec(text)?.[1] ?? -1)
  return { took, isHit: /hit; ttl=\d+$/.test(status), isOlder: shown < published }
}
