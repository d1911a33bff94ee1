import { setTimeout as wait } from 'node:timers/promises'
import { body, paragraph } from '../../cms/body/nodes.ts'
import type { Admin } from '../faults/admin.ts'
import { answered, pause, untilRead } from './trying.ts'

/** Milliseconds from one plan to the next, and how far ahead they are: something goes wrong in between. */
const between = 4000
const ahead = 8000
/** Milliseconds in which all that is due is done once nothing is wrong any more. */
const longest = 30_000

type Plan = { id: number; slug: string; isAcknowledged: boolean }

/** An editor who plans publications, each of a text of its own. */
export class Planner {
  readonly plans: Plan[] = []

  constructor(private readonly admin: Admin) {}

  async plan(signal: AbortSignal): Promise<void> {
    for (let count = 1; !signal.aborted; count++) {
      const slug = `planerad-${count}`
      const text = {
        title: slug,
        slug,
        lead: 'Planerat.',
        language: 'sv',
        body: body(paragraph('Ett stycke.')),
      }
      const form = { ...text, _status: 'draft' }
      const { doc } = await answered(() => this.admin.send('POST', '/api/articles?depth=0&draft=true', form))
      if (doc) await this.schedule(doc.id, slug)
      await pause(between, signal)
    }
  }

  private async schedule(id: number, slug: string): Promise<void> {
    const wish = { at: clockTime(Date.now() + ahead), action: 'publish' }
    const answer = await this.admin
      .ask(`/api/articles/${id}/schedule`, { method: 'POST', body: JSON.stringify(wish) })
      .catch(() => undefined)
    this.plans.push({ id, slug, isAcknowledged: answer?.ok === true })
  }

  /** What was planned and wasn't done once, in sentences, when there has been time. */
  async problems(): Promise<string[]> {
    const end = performance.now() + longest
    let found = await this.undone()
    while (found.length > 0 && performance.now() < end) {
      await wait(1000)
      found = await this.undone()
    }
    return found
  }

  private async undone(): Promise<string[]> {
    const sentences: string[] = []
    for (const { id, slug, isAcknowledged } of this.plans) {
      const times = await untilRead(() => this.publicationsOf(id))
      if (times > 1 || (times === 0 && isAcknowledged))
        sentences.push(`${slug} was published ${times} times.`)
    }
    return sentences
  }

  private async publicationsOf(id: number): Promise<number> {
    const where = `where[parent][equals]=${id}&where[version._status][equals]=published`
    const answer = await this.admin.ask(`/api/articles/versions?${where}&limit=1&depth=0`)
    if (!answer.ok) throw new Error(`The versions are answered with ${answer.status}.`)
    return ((await answer.json()) as { totalDocs: number }).totalDocs
  }
}

/** What clocks show in the municipality: `2026-11-26T16:59:00`. */
const clockTime = (at: number) =>
  new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' }).replace(' ', 'T')
