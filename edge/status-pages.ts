import { isUnder } from './address'
import { complete, digestOf, encode, policyOf, type Copy } from './copy'
import { documentHeaders } from './headers'
import type { Origin } from './origin'
import { makeCopy, type Rendering } from './render'
import type { DiskCache } from './disk-cache'

/** What the edge itself answers readers with. */
export type Status = 400 | 405 | 408 | 413 | 500 | 503 | 507

/** A language of the site by its prefix; '' is the default one. */
export type Language = {
  prefix: string
  lang: string
  /** For the plain page that is shown until the app has given its own, and for programs. */
  words: Record<Status, { title: string; text: string }>
}

const statuses: Status[] = [400, 405, 408, 413, 500, 503, 507]
const largest = 1024 * 1024

/** The pages for when there is none to show: the app's own, fetched while it was well and kept on disk. */
export class StatusPages {
  private readonly pages = new Map<string, Copy>()

  constructor(
    private readonly languages: readonly Language[],
    private readonly disk: DiskCache,
  ) {}

  /** Takes what is on disk; for the rest, plain pages of our own. To be awaited once, before the first use. */
  async open(): Promise<void> {
    for (const language of this.languages) {
      for (const status of statuses) {
        const key = keyOf(language, status)
        this.pages.set(key, (await this.disk.read(key)) ?? (await plainPage(key, status, language)))
      }
    }
  }

  /** Asks the app for its own pages, which it serves with these very statuses. */
  async fetch(origin: Origin, headers: Record<string, string>, rendering: Rendering): Promise<void> {
    for (const language of this.languages) {
      for (const status of statuses) {
        const key = keyOf(language, status)
        const answer = await origin.get(key, headers, largest)
        if (answer.status !== status || !answer.headers['content-type']?.startsWith('text/html')) {
          rendering.log(`${key} answers ${answer.status} and can't be the page for ${status}.`)
          continue
        }
        const former = this.pages.get(key)
        const made = await makeCopy(key, answer, former, rendering)
        const copy = await complete({ ...made, generation: 0 })
        this.pages.set(key, copy)
        await (copy.digest === former?.digest ? this.disk.confirm(copy) : this.disk.write(copy))
      }
    }
  }

  /** The page in the language of the address. */
  find(path: string, status: Status): Copy {
    const page = this.pages.get(keyOf(this.languageOf(path) ?? { prefix: '' }, status))
    if (!page) throw new Error('Status pages are used before they were opened.')
    return page
  }

  /** Where the app says, in the language of an address, that there is nothing. */
  lostAt(path: string): string {
    return `${this.languageOf(path)?.prefix ?? ''}/_status/404`
  }

  /** The status that an address shows, when it is one of these pages itself. */
  statusAt(path: string): Status | undefined {
    return statuses.find((status) => path.endsWith(`/_status/${status}`) && this.pages.has(path))
  }

  private languageOf(path: string): Language | undefined {
    return this.languages.find(({ prefix }) => prefix !== '' && isUnder(path, [prefix]))
  }

  /** The words for each status in a language; in the default one when the site doesn't have it. */
  words(lang?: string): Language['words'] {
    const language =
      this.languages.find((one) => one.lang === lang) ?? this.languages.find(({ prefix }) => prefix === '')
    if (!language) throw new Error('A site has a default language.')
    return language.words
  }
}

const keyOf = ({ prefix }: Pick<Language, 'prefix'>, status: Status) => `${prefix}/_status/${status}`

async function plainPage(key: string, status: Status, { lang, words }: Language): Promise<Copy> {
  const { title, text } = words[status]
  const body = Buffer.from(
    `<!DOCTYPE html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${title}</title><main><h1>${title}</h1><p>${text}</p></main></html>`,
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
    groups: undefined,
  }
}
