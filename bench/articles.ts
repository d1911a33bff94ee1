import { spawnSync, type SpawnSyncOptionsWithStringEncoding } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { addressOf } from '../i18n/addresses.ts'
import { newsAddress } from '../i18n/news-addresses.ts'
import { routing } from '../i18n/routing.ts'
import { build, typescript } from '../scripts/steps.mjs'
import { generateEditions } from '../search/generate.ts'
import { wordsIn } from '../search/words.ts'
import { quantile, median, startSite, type Site } from './site.ts'

const few = 100
const rounds = 60

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

async function measure(count: number): Promise<Figures> {
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
  try {
    const article = await times(site, (at) => {
      const number = 1 + Math.floor((at * count) / (rounds + 10))
      return addressOf('en', '/news/[slug]', { slug: `generated-${number}-en` })
    })
    const list = await times(site, listAddress)
    const search = await times(site, searchAddresses(count))
    return {
      ...{ start: site.ready, indexed, part: await sitemap(site) },
      ...{ article: median(article), list: median(list), search: quantile(search, 0.95) },
      memory: memoryOf(site.pid),
    }
  } finally {
    await site.stop()
  }
}

/** Milliseconds of each of so many pages that nobody has asked for yet, after ten to warm up. */
async function times({ url }: Site, addressAt: (at: number) => string): Promise<number[]> {
  const all: number[] = []
  for (let at = 0; at < rounds + 10; at++) {
    const from = performance.now()
    const answer = await fetch(url + addressAt(at))
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${answer.url} was answered with ${answer.status}.`)
    all.push(performance.now() - from)
  }
  return all.slice(10)
}

/** Lists of twenty topics and ten years in each language. */
function listAddress(at: number): string {
  const locale = routing.locales[at % routing.locales.length] ?? routing.defaultLocale
  const which = Math.floor(at / routing.locales.length)
  const topic = `${{ sv: 'amne', en: 'topic', uk: 'tema' }[locale]}-${which + 1}`
  return newsAddress(locale, which < 20 ? { topic } : { year: 2016 + which - 20 })
}

/** One to three words of an article's text: words come as often as they do in it. */
function searchAddresses(count: number): (at: number) => string {
  const texts = [...generateEditions(Math.min(count, few))].map(({ language, body }) => ({ language, body }))
  return (at) => {
    const { language, body } = texts[at] ?? { language: routing.defaultLocale, body: '' }
    const words = wordsIn(body).map(({ text }) => text)
    const query = words.slice(20, 21 + (at % 3)).join(' ')
    return `${addressOf(language, '/search')}?q=${encodeURIComponent(query)}`
  }
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
