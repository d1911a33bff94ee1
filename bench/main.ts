/**
 * `npm run bench`: measures the site on data of its own, beside nginx with the same pages, and prints ratios of one run.
 * `npm run bench -- --history`: only what a long history costs, with 150,000 generated revisions.
 * `npm run bench -- --articles 100000`: only what a big archive costs, in three languages.
 * `npm run bench -- --backup 100000`: only how long such an archive takes to be backed up and put back.
 * `npm run bench -- --storm 200`: only what readers of so many pages notice of a publication every two seconds.
 * `npm run bench -- --faults [--kills 200] [--seed 1]`: only what faults of the machine and the programs cost.
 * `npm run bench -- --pictures`: only what a lead picture costs its readers, and an upload its editor.
 * `npm run bench -- --edges`: only what two edges serve beside one.
 * `npm run bench -- --cluster 10 [--seed 1]`: only what becomes of three sites on one database while things go wrong for
 * so many minutes.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureArticles } from './articles.ts'
import { measureBackup } from './backup.ts'
import { fastLane } from './fast-lane.ts'
import { measureCluster } from './cluster/main.ts'
import { measureFaults } from './faults/main.ts'
import { measureHistory } from './history.ts'
import { hasWrk, idleConnections, load, type Load } from './load.ts'
import { edgeMemory } from './memory.ts'
import { startNginx } from './nginx.ts'
import { measurePictures } from './pictures.ts'
import { article, median, publisher, quantile, startSite } from './site.ts'
import { measureStorm } from './storm.ts'
import { measureEdges } from './two-edges.ts'
import { handMade, handMadeStyle, openBrowser, visit, type Visit } from './visit.ts'

const rounds = 3
/** A browser's times scatter more than a server's. */
const visitRounds = 11
const results: Record<string, string | number> = {}
const note = (name: string, value: number | string, digits = 1) => {
  results[name] = typeof value === 'number' ? Number(value.toFixed(digits)) : value
  console.log(`${name.padEnd(64)} ${results[name]}`)
}

const { values } = parseArgs({
  options: {
    history: { type: 'boolean' },
    articles: { type: 'string' },
    backup: { type: 'string' },
    storm: { type: 'string' },
    faults: { type: 'boolean' },
    cluster: { type: 'string' },
    edges: { type: 'boolean' },
    pictures: { type: 'boolean' },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
})
const only = [
  values.history && (() => measureHistory(note)),
  values.articles && (() => measureArticles(Number(values.articles), note)),
  values.backup && (() => measureBackup(Number(values.backup), note)),
  values.storm && (() => measureStorm(Number(values.storm), note)),
  values.faults && (() => measureFaults(Number(values.kills), Number(values.seed), note)),
  values.edges && (() => measureEdges(note)),
  values.pictures && (() => measurePictures(note)),
  values.cluster && (() => measureCluster(Number(values.cluster), Number(values.seed), note)),
].filter((measure) => typeof measure === 'function')
for (const measure of only) await measure()
if (only.length > 0) process.exit(0)

const site = await startSite()
const page = site.url + article
const html = await (await fetch(page)).text()
const script = await (await fetch(`${site.url}/enhance.js`)).text()
const nginx = await startNginx({
  'page.html': html,
  'hand-made.html': handMade(html),
  'inlined.html': handMade(html, `<style>${handMadeStyle}</style>`),
  'style.css': handMadeStyle,
  'enhance.js': script,
})
if (!nginx) note('nginx', 'not installed: nothing to compare with')
if (!hasWrk()) note('wrk', 'not installed: no load')

try {
  await visits()
  if (hasWrk()) await throughput()
  note('idle connections held, of 1,000', await idleConnections(site.url, 1000), 0)
  await publications()
  if (process.platform === 'linux') {
    if (hasWrk()) {
      const lane = await fastLane(html, rounds)
      note(
        'fast lane: pages a second, times those without',
        lane.with.pagesPerSecond / lane.without.pagesPerSecond,
        2,
      )
      note('fast lane: CPU a page, µs', lane.with.cpu)
      note('without it: CPU a page, µs', lane.without.cpu)
    }
    const { resident, own } = await edgeMemory(html, 10_000)
    note('edge memory with 10,000 pages, MB', resident)
    note('of it its own, without the files of Node that are mapped, MB', own)
  }
} finally {
  await site.stop()
  await nginx?.stop()
}
writeFileSync(
  'bench-results.json',
  JSON.stringify({ date: new Date().toISOString(), node: process.version, results }, null, 2),
)

/** Beside pages from nginx: this very page, and its text as one would write it by hand, its style in a file or inside. */
async function visits() {
  const browser = await openBrowser()
  const seen = { ours: [] as Visit[], same: [] as Visit[], handMade: [] as Visit[], inlined: [] as Visit[] }
  await visit(browser, page)
  for (let round = 0; round < visitRounds; round++) {
    seen.ours.push(await visit(browser, page))
    if (!nginx) continue
    seen.same.push(await visit(browser, `${nginx.url}/page.html`))
    seen.handMade.push(await visit(browser, `${nginx.url}/hand-made.html`))
    seen.inlined.push(await visit(browser, `${nginx.url}/inlined.html`))
  }
  await browser.close()
  const middle = (visits: Visit[], figure: keyof Visit) => median(visits.map((one) => one[figure]))
  for (const figure of ['requests', 'bytes'] as const)
    note(`first visit: ${figure}`, middle(seen.ours, figure), 0)
  for (const figure of ['fcp', 'lcp', 'tbt'] as const)
    note(`throttled: ${figure.toUpperCase()}, ms`, middle(seen.ours, figure))
  if (!nginx) return
  note('throttled: TBT of the same page from nginx, ms', middle(seen.same, 'tbt'))
  note('throttled: TBT of the hand-made page from nginx, ms', middle(seen.handMade, 'tbt'))
  const ratio = (visits: Visit[]) => median(seen.ours.map(({ lcp }, at) => lcp / (visits[at]?.lcp ?? NaN)))
  note('throttled: LCP, times the same page from nginx', ratio(seen.same), 2)
  note('throttled: LCP, times the hand-made page from nginx', ratio(seen.handMade), 2)
  note('throttled: LCP, times the same with its style inside', ratio(seen.inlined), 2)
}

async function throughput() {
  const ours: Load[] = []
  const theirs: Load[] = []
  for (let round = 0; round < rounds; round++) {
    ours.push(await load(page, 5))
    if (nginx) theirs.push(await load(`${nginx.url}/page.html`, 5))
  }
  note('pages a second', median(ours.map(({ pagesPerSecond }) => pagesPerSecond)), 0)
  note('p50 at 32 connections, ms', median(ours.map(({ p50 }) => p50)), 2)
  note('p99 at 32 connections, ms', median(ours.map(({ p99 }) => p99)), 2)
  if (!nginx) return
  note('nginx: pages a second', median(theirs.map(({ pagesPerSecond }) => pagesPerSecond)), 0)
  const ratios = ours.map(({ pagesPerSecond }, at) => pagesPerSecond / (theirs[at]?.pagesPerSecond ?? NaN))
  note('pages a second, share of nginx', median(ratios), 2)
}

/** Publishes for a minute under load: when is each read, and does any reader get an error? */
async function publications() {
  const publish = await publisher(site)
  const under = hasWrk() ? load(page, 60) : Promise.resolve(null)
  const visible: number[] = []
  const renders: number[] = []
  const end = performance.now() + 58_000
  while (performance.now() < end) {
    const mark = await publish()
    const from = performance.now()
    while (!(await (await fetch(page)).text()).includes(mark)) if (performance.now() > from + 5000) break
    visible.push(performance.now() - from)
    const cold = performance.now()
    await (await fetch(`${site.url}/nyheter`)).arrayBuffer()
    renders.push(performance.now() - cold)
  }
  note('publications under load', visible.length, 0)
  note('publish to visible under load, p50, ms', quantile(visible, 0.5))
  note('publish to visible under load, p99, ms', quantile(visible, 0.99))
  note('a page rendered anew under load, p50, ms', quantile(renders, 0.5))
  note('errors under 60 s of load with publications', (await under)?.errors ?? 'no load')
  const quiet: number[] = []
  for (let count = 0; count < 20; count++) {
    await publish()
    const cold = performance.now()
    await (await fetch(page)).arrayBuffer()
    quiet.push(performance.now() - cold)
  }
  note('a page rendered anew, p50, ms', quantile(quiet, 0.5))
}
