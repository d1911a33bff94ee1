import type { Admin, Text } from './admin.ts'
import { isCut } from './cut.ts'
import { oneOf, type Random } from './random.ts'

/** A lead that the CMS has acknowledged, and those that were sent since without an answer: they may be there or not. */
type Lead = { acknowledged: string; unanswered: string[] }

type Known = { collection: Collection; form: Text; published: Lead; latest: Lead }
type Collection = 'articles' | 'pages'

const language = 'sv'
const paragraph = {
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', text: 'Ett stycke.', version: 1 }],
}
const body = {
  root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: [paragraph] },
}

/** An editor who writes, and remembers what was acknowledged. */
export class Editor {
  acknowledged = 0
  unanswered = 0
  private count = 0
  private readonly texts: Known[] = []

  constructor(
    private readonly admin: Admin,
    private readonly name: string,
    private readonly random: Random,
    private readonly picture: Blob,
  ) {}

  /** Where readers find the texts that were published. */
  addresses(): string[] {
    return this.texts.map(addressOf)
  }

  /** Writes until told to stop; what was begun is finished. */
  async write(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const share = this.random()
      const known = share < 0.25 || this.texts.length === 0 ? undefined : oneOf(this.random, this.texts)
      if (!known) await this.begin(share < 0.2 ? 'articles' : 'pages')
      else if (share < 0.35) await this.illustrate(known)
      else await this.change(known, share < 0.6)
    }
  }

  private lead() {
    return `${this.name} skriver mening ${++this.count}.`
  }

  private async begin(collection: Collection): Promise<void> {
    const lead = this.lead()
    const title = `${this.name} ${this.count}`
    const form = { title, slug: '', lead, language, body, _status: 'published' }
    const doc = await this.save(() => this.admin.send('POST', `/api/${collection}?depth=0`, form))
    const known = () => ({ acknowledged: lead, unanswered: [] })
    if (doc) this.texts.push({ collection, form: doc, published: known(), latest: known() })
  }

  /** Publishes another lead, or keeps it as a draft, as the admin does by itself while one writes. */
  private async change(known: Known, isDraft: boolean, more: object = {}): Promise<void> {
    const lead = this.lead()
    const { collection, form, latest, published } = known
    const changed = isDraft ? [latest] : [latest, published]
    const how = isDraft ? '?depth=0&draft=true&autosave=true' : '?depth=0'
    const data = { ...form, ...more, lead, _status: isDraft ? 'draft' : 'published' }
    for (const { unanswered } of changed) unanswered.push(lead)
    const doc = await this.save(() => this.admin.send('PATCH', `/api/${collection}/${form.id}${how}`, data))
    if (!doc) return
    known.form = doc
    for (const one of changed) Object.assign(one, { acknowledged: lead, unanswered: [] })
  }

  private async illustrate(known: Known): Promise<void> {
    const doc = await this.save(() => this.admin.send('POST', '/api/media?depth=0', {}, this.picture))
    if (doc) await this.change(known, false, { picture: { file: doc.id, alt: 'En väv' } })
  }

  /** What was saved, or nothing when no answer came, or one that says to try later. @throws Error when it was refused */
  private async save(send: () => ReturnType<Admin['send']>): Promise<Text | undefined> {
    const { status, doc } = await send().catch((error: unknown) => {
      if (isCut(error)) return { status: 0, doc: undefined }
      throw error
    })
    if (status > 0 && status < 500 && !doc) throw new Error(`${this.name} was refused with ${status}.`)
    if (doc) this.acknowledged++
    else this.unanswered++
    return doc
  }

  /** What is otherwise than it was acknowledged, in sentences. What is there is what the editor goes on from. */
  async missing(): Promise<string[]> {
    const sentences: string[] = []
    for (const known of this.texts) {
      const path = `/api/${known.collection}/${known.form.id}?depth=0`
      const published = await this.admin.read(path)
      known.form = await this.admin.read(`${path}&draft=true`)
      if (!(await isShown(published.lead, this.admin.url + addressOf(known))))
        sentences.push(`${addressOf(known)} doesn't show “${published.lead}”.`)
      for (const [lead, found] of [
        [known.published, published.lead],
        [known.latest, known.form.lead],
      ] as const) {
        if (![lead.acknowledged, ...lead.unanswered].includes(found))
          sentences.push(`${path} has “${found}”, not “${lead.acknowledged}”.`)
        Object.assign(lead, { acknowledged: found, unanswered: [] })
      }
    }
    return sentences
  }
}

/** Whether a page has a lead, as soon as the app isn't too slow for the edge to show the copy from before. */
async function isShown(lead: string, url: string): Promise<boolean> {
  const answer = await fetch(url)
  const isFormer = /detail=app-(slow|down)/.test(answer.headers.get('cache-status') ?? '')
  const isThere = (await answer.text()).includes(lead)
  return isThere || !isFormer ? isThere : isShown(lead, url)
}

const addressOf = ({ collection, form }: Known) =>
  collection === 'articles' ? `/nyheter/${form.slug}` : `/${form.slug}`
