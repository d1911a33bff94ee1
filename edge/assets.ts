import { createHash } from 'node:crypto'
import type { Address } from './address'
import { plainBody, type Copy } from './copy'
import type { Assets } from './document'
import type { Origin } from './origin'

const largest = 1024 * 1024

/** Style sheets and scripts of the app, read once until `forget` (the app was started anew, perhaps with others). */
export class AppAssets implements Assets {
  private readonly read = new Map<string, Promise<string | null>>()

  constructor(
    private readonly origin: Origin,
    private readonly headers: Record<string, string>,
  ) {}

  forget(): void {
    this.read.clear()
  }

  readonly css = async (href: string): Promise<string> => {
    const css = await this.text(href)
    if (css === null) throw new Error(`The app has no style sheet ${href}.`)
    return inlineable(css, href)
  }

  readonly version = async (path: string): Promise<string | null> => {
    const text = await this.text(path)
    return text === null ? null : versionOf(Buffer.from(text))
  }

  private text(href: string): Promise<string | null> {
    const known = this.read.get(href)
    if (known) return known
    const reading = this.origin.get(href, this.headers, largest).then(({ status, body }) => {
      if (status >= 500) throw new Error(`The app answers ${status} for ${href}.`)
      return status === 200 ? body.toString('utf8') : null
    })
    reading.catch(() => this.read.delete(href))
    this.read.set(href, reading)
    return reading
  }
}

/** Short name of a file's content, for `?v=`. */
const versionOf = (body: Buffer) => createHash('sha256').update(body).digest('base64url').slice(0, 10)

/** Whether a file is asked for by `?v=` and the version of just this content, as documents do. */
export async function isNamedByContent(copy: Copy, { search }: Address): Promise<boolean> {
  const version = new URLSearchParams(search).get('v')
  if (version === null || copy.status !== 200) return false
  if (copy.headers['content-type']?.startsWith('text/html')) return false
  return version === versionOf(await plainBody(copy))
}

/** Relative `url()`s are made absolute, and nothing in it can end a style element. */
function inlineable(css: string, href: string): string {
  return css
    .replace(/url\((["']?)(?!["']?(?:data:|https?:|\/|#))([^"')]+)\1\)/g, (_, quote: string, url: string) => {
      const absolute = new URL(url, `http://app${href}`)
      return `url(${quote}${absolute.pathname}${absolute.search}${quote})`
    })
    .replace(/<\/(?=style)/gi, '<\\/')
    .trim()
}
