import type { Copy } from './copy.ts'
import { complete, digestOf, encode, policyOf } from './copy.ts'
import { documentHeaders } from './headers.ts'
import type { Origin } from './origin.ts'
import { makeCopy, type Rendering } from './render.ts'
import type { Shelf } from './shelf.ts'

/** What the edge itself answers readers with. */
export type Status = 400 | 405 | 413 | 500 | 503

/** A language of the site by its prefix; '' is the default one. */
export interface Language {
  prefix: string
  lang: string
  /** For the plain page that is shown until the app has given its own. */
  title: string
  sentence: string
}

const STATUSES: Status[] = [400, 405, 413, 500, 503]
const LARGEST = 1024 * 1024

/** The pages for when there is none to show: the app's own, fetched while it was well and kept on disk. */
export class StatusPages {
  private readonly pages = new Map<string, Copy>()

  constructor(
    private readonly languages: readonly Language[],
    private readonly shelf: Shelf,
  ) {}

  /** Takes what is on disk; for the rest, plain pages of our own. To be awaited once, before the first use. */
  async open(): Promise<void> {
    for (const language of this.languages) {
      for (const status of STATUSES) {
        const key = keyOf(language, status)
        this.pages.set(key, (await this.shelf.read(key)) ?? (await plainPage(key, status, language)))
      }
    }
  }

  /** Asks the app for its own pages, which it serves with these very statuses. */
  async fetch(origin: Origin, headers: Record<string, string>, rendering: Rendering): Promise<void> {
    for (const language of this.languages) {
      for (const status of STATUSES) {
        const key = keyOf(language, status)
        const answer = await origin.get(key, headers, LARGEST)
        if (answer.status !== status || !answer.headers['content-type']?.startsWith('text/html')) {
          rendering.log(`${key} answers ${answer.status} and can't be the page for ${status}.`)
          continue
        }
        const former = this.pages.get(key)
        const made = await makeCopy(key, answer, former, rendering)
        const copy = await complete({ ...made, generation: 0 })
        this.pages.set(key, copy)
        await (copy.digest === former?.digest ? this.shelf.confirm(copy) : this.shelf.write(copy))
      }
    }
  }

  /** The page in the language of the address. */
  find(path: string, status: Status): Copy {
    const language = this.languages.find(
      ({ prefix }) => prefix !== '' && (path === prefix || path.startsWith(`${prefix}/`)),
    )
    const fallback = this.languages.find(({ prefix }) => prefix === '')
    const page = this.pages.get(keyOf(language ?? fallback ?? { prefix: '' }, status))
    if (!page) throw new Error('Status pages are used before they were opened.')
    return page
  }
}

const keyOf = ({ prefix }: Pick<Language, 'prefix'>, status: Status) => `${prefix}/_status/${status}`

async function plainPage(key: string, status: Status, { lang, title, sentence }: Language): Promise<Copy> {
  const body = Buffer.from(
    `<!DOCTYPE html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${title}</title><main><h1>${title}</h1><p>${sentence}</p></main></html>`,
  )
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    ...documentHeaders(`default-src 'none'; frame-ancestors 'none'`, true),
  }
  return {
    key,
    status,
    headers,
    policy: policyOf(status, headers, Date.now()),
    digest: digestOf(headers, body),
    length: body.length,
    bodies: await encode(headers['content-type'], body),
    verified: Date.now(),
    generation: 0,
  }
}
