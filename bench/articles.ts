import { spawnSync, type SpawnSyncOptionsWithStringEncoding } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { addressOf } from '../i18n/addresses.ts'
import { routing } from '../i18n/routing.ts'
import { build, typescript } from '../scripts/steps.mjs'
import { generateEditions } from './generate.ts'
import { wordsIn } from '../search/tokenize.ts'
import { quantile, median, startSite, type Site } from './site.ts'

const few = 100
const rounds = 60
/** As in the site's lists. */
const pageSize = 20

type Note = (name: string, value: number, digits?: number) => void
type Figures = Record<'start' | 'article' | 'list' | 'search' | 'part' | 'memory' | 'indexed', number>

/** What a big archive costs: the same site with 100 and with `count` generated articles in three languages. */
export async function measureArticles(count: number, note: Note): Promise<void> {
  build()
  const small = await measure(few)
  const big = await measure(count)
  const both = (name: string, figure: keyof Figures) => {
    note(`${name}, of ${few} articles`, small[figure])
    note(`${name}, of ${count} articles`, big[figure])
  }
  note('editions indexed a second', big.indexed, 0)
  both('start with everything built, ms', 'start')
  for (const [name, figure] of [
    ['an article rendered, p50, ms', 'article'],
    ['a list rendered, p50, ms', 'list'],
  ] as const) {
    both(name, figure)
    note(`${name.split(',')[0] ?? ''}, times that of ${few}`, big[figure] / small[figure], 2)
  }
  both('search, p95, ms', 'search')
  both('all parts of the sitemap, ms for each', 'part')
  both('memory after all this, MB', 'memory')
}

/** A site with so many generated articles in three languages, and how many editions a second were indexed for it. */
export async function startFilled(count: number): Promise<{ site: Site; indexed: number }> {
  let indexed = NaN
  const site = await startSite((env) => {
    const options: SpawnSyncOptionsWithStringEncoding = {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 2],
    }
    const program = [...typescript, 'bench/fill-articles.ts', String(count)]
    const { stdout, status } = spawnSync(process.execPath, program, options)
    if (status !== 0) throw new Error('The articles could not be made.')
    indexed = Number(/"indexedPerSecond":([\d.]+)/.exec(stdout)?.[1])
  })
  return { site, indexed }
}

async function measure(count: number): Promise<Figures> {
  const { site, indexed } = await startFilled(count)
  try {
    const numbers = Array.from({ length: rounds }, (_, at) => 1 + Math.floor((at * count) / rounds))
    const article = await times(site, numbers.map(articleAddress))
    const list = await times(site, listAddresses(count))
    const search = await times(site, searchAddresses())
    return {
      ...{ start: site.ready, indexed, part: await sitemap(site) },
      ...{ article: median(article), list: median(list), search: quantile(search, 0.95) },
      memory: memoryOf(site.pid),
    }
  } finally {
    await site.stop()
  }
}

/** Milliseconds of each page; nobody has asked for it yet. */
async function times({ url }: Site, addresses: string[]): Promise<number[]> {
  const all: number[] = []
  for (const address of addresses) {
    const from = performance.now()
    const answer = await fetch(url + address)
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${answer.url} was answered with ${answer.status}.`)
    all.push(performance.now() - from)
  }
  return all
}

export function articleAddress(number: number): string {
  return addressOf('en', '/news/[slug]', { slug: `generated-${number}-en` })
}

/** Five full pages of all news in each language, from the first to the oldest. */
function listAddresses(count: number): string[] {
  const pages = Math.floor(count / pageSize)
  return routing.locales.flatMap((locale) =>
    [0, 0.25, 0.5, 0.75, 1].map(
      (share) => `${addressOf(locale, '/news')}?page=${1 + Math.floor(share * (pages - 1))}`,
    ),
  )
}

/** One to three words of an article's text: words come as often as they do in it. */
function searchAddresses(): string[] {
  return [...generateEditions(few)].map(({ language, body }, at) => {
    const words = wordsIn(body).map(({ text }) => text)
    const query = words.slice(20, 21 + (at % 3)).join(' ')
    return `${addressOf(language, '/search')}?q=${encodeURIComponent(query)}`
  })
}

/** Milliseconds for each part of the sitemap, on average. */
async function sitemap({ url }: Site): Promise<number> {
  const index = await (await fetch(`${url}/sitemap.xml`)).text()
  const parts = [...index.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address)
  const from = performance.now()
  for (const part of parts) {
    const answer = await fetch(part)
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${part} was answered with ${answer.status}.`)
  }
  return (performance.now() - from) / parts.length
}

/** Megabytes of a process and of all that it started; Linux only. */
function memoryOf(pid: number): number {
  if (process.platform !== 'linux') return NaN
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
  return children.reduce((sum, child) => sum + memoryOf(Number(child)), own)
}
