import sharp from 'sharp'
import { body, paragraph } from '../../cms/body/nodes.ts'
import type { Admin, Text } from '../faults/admin.ts'
import { oneOf, type Random } from '../faults/random.ts'
import type { Oracle } from './oracle.ts'
import { answered, pause, untilRead } from './trying.ts'

/** Texts that a writer has at most: fewer are published more often. */
const most = 8
/** Milliseconds between two publications of one writer. */
const rest = 250

type Own = { name: string; doc: Text }

/** An editor who publishes on and on and tells the oracle, and uploads a picture now and then. */
export class Writer {
  readonly texts: Own[] = []
  /** File names of uploads that were acknowledged. */
  readonly uploads: string[] = []
  acknowledged = 0
  /** Saves that weren't answered, or with these statuses. */
  readonly failed = new Map<number, number>()

  constructor(
    private readonly admin: Admin,
    private readonly name: string,
    private readonly random: Random,
    private readonly oracle: Oracle,
  ) {}

  async write(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const share = this.random()
      if (this.texts.length === 0 || (share < 0.2 && this.texts.length < most)) await this.begin()
      else if (share > 0.9) await this.upload()
      else await this.change(oneOf(this.random, this.texts))
      await pause(rest, signal)
    }
  }

  private async begin(): Promise<void> {
    const name = `${this.name}-${this.texts.length + 1 + (this.failed.get(0) ?? 0)}`
    const { number, mark } = this.oracle.next(name)
    const form = { title: name, slug: name, language: 'sv', ...content(mark), _status: 'published' }
    const doc = await this.save('POST', '/api/articles?depth=0', form)
    if (!doc) return
    this.oracle.acknowledge(name, number)
    this.texts.push({ name, doc })
  }

  private async change(own: Own): Promise<void> {
    const { number, mark } = this.oracle.next(own.name)
    const path = `/api/articles/${own.doc.id}?depth=0`
    const form = { updatedAt: own.doc.updatedAt, ...content(mark), _status: 'published' }
    const doc = await this.save('PATCH', path, form)
    if (doc) this.oracle.acknowledge(own.name, number)
    own.doc = doc ?? (await untilRead(() => this.admin.read(`${path}&draft=true`)))
  }

  private async upload(): Promise<void> {
    const colour = { r: this.random() * 255, g: this.random() * 255, b: this.random() * 255 }
    const size = { width: 640, height: 360, channels: 3 } as const
    const png = await sharp({ create: { ...size, background: colour } })
      .png()
      .toBuffer()
    const doc = await this.save(
      'POST',
      '/api/media?depth=0',
      {},
      new Blob([new Uint8Array(png)], { type: 'image/png' }),
    )
    if (typeof doc?.filename === 'string') this.uploads.push(doc.filename)
  }

  private async save(
    method: 'POST' | 'PATCH',
    path: string,
    form: object,
    file?: Blob,
  ): Promise<Text | undefined> {
    const { status, doc } = await answered(() => this.admin.send(method, path, form, file))
    if (doc) this.acknowledged++
    else this.failed.set(status, (this.failed.get(status) ?? 0) + 1)
    return doc
  }
}

/** A text in one state, which stands in it more than once: a page of two would show. */
const content = (mark: string) => ({ lead: mark, body: body(paragraph('Ett stycke.'), paragraph(mark)) })
