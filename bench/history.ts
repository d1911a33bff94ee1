import { getPayload, type Payload } from 'payload'
import { addressOf } from '../i18n/addresses.ts'
import { generateWork, isBehind, slugOf } from './histories.ts'
import { login, median, startSite } from './site.ts'

const works = 1000
const revisions = 50
const rounds = 60

type Note = (name: string, value: number, digits?: number) => void

/** What marks cost a reader, and how long translators wait for their list, with a long history. */
export async function measureHistory(note: Note): Promise<void> {
  const site = await startSite(fill)
  try {
    const [up, behind] = [0, 1].map(
      (at) => site.url + addressOf('en', '/news/[slug]', { slug: slugOf(at, 'en') }),
    )
    if (!up || !behind || isBehind(0) || !isBehind(1)) throw new Error('Nothing to compare.')
    await checkMarks(up, behind)
    const times = { up: [] as number[], behind: [] as number[] }
    for (let round = 0; round < rounds; round++) {
      times.up.push(await rendered(up, round))
      times.behind.push(await rendered(behind, round))
    }
    note('a page without marks rendered, p50, ms', median(times.up))
    note('a page with marks rendered, p50, ms', median(times.behind))
    note('with marks, times without', median(times.behind) / median(times.up), 2)

    const headers = { Authorization: `JWT ${await login(site)}` }
    for (const [name, query] of [
      ['all', ''],
      ['those behind', '?state=behind'],
    ] as const) {
      const waits: number[] = []
      for (let round = 0; round < rounds / 2; round++) {
        const from = performance.now()
        const html = await (await fetch(`${site.url}/admin/translations${query}`, { headers })).text()
        waits.push(performance.now() - from)
        if (!html.includes('Genererad text')) throw new Error('The list is empty.')
      }
      note(`translators’ list of ${works * 2} translations, ${name}, p50, ms`, median(waits))
    }
  } finally {
    await site.stop()
  }
}

/** A page is kept under its query, so that a new one has it rendered. */
async function rendered(url: string, round: number): Promise<number> {
  const from = performance.now()
  const answer = await fetch(`${url}?page=${round + 2}`)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}.`)
  return performance.now() - from
}

async function checkMarks(up: string, behind: string): Promise<void> {
  const marks = async (url: string) =>
    (await (await fetch(url)).text()).split('border-notice-edge ps-4').length - 1
  if ((await marks(up)) !== 0 || (await marks(behind)) < 5)
    throw new Error('The marks aren’t as they should be.')
}

/** Puts the generated history into the database that the settings name, without the CMS's hooks. */
async function fill(env: NodeJS.ProcessEnv): Promise<void> {
  Object.assign(process.env, env)
  const { default: config } = await import('../cms/config.ts')
  const { atomically } = await import('../cms/atomically.ts')
  const { writeHistory } = await import('../cms/history/write.ts')
  const { noAsides } = await import('../cms/history/asides.ts')
  const payload: Payload = await getPayload({ config })
  payload.logger.level = 'error'
  await payload.db.migrate()
  const atOnce = 20
  for (let from = 0; from < works; from += atOnce) {
    const batch = Array.from({ length: atOnce }, (_, at) => generateWork(from + at, revisions)).flat()
    await atomically(payload, (req) => writeHistory(req, batch, noAsides))
  }
  await payload.destroy()
}
