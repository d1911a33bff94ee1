import { pathOfKey } from './address'
import type { Assets } from './document'
import { makeDocument } from './document'
import { type Copy, digestOf, encode, policyOf } from './copy'
import { assetHeaders, documentHeaders } from './headers'
import type { OriginAnswer } from './origin'
import { readGroups } from './publications'
import type { Log } from './log'

/** What the app may say to readers; all else (cookies, framework headers, hop-by-hop) stays inside. */
const passedOn = [
  'content-type',
  'cache-control',
  'cache-groups',
  'expires',
  'location',
  'content-language',
  'content-disposition',
  'last-modified',
  'x-robots-tag',
  'retry-after',
  'access-control-allow-origin',
]

export type Rendering = {
  /** The app's own address, which must not reach readers in `Location`. */
  internal: () => string
  assets: Assets
  log: Log
}

/** What readers are told of the app's headers. */
export function forReaders(
  headers: OriginAnswer['headers'],
  { internal }: Pick<Rendering, 'internal'>,
): Record<string, string> {
  const said = Object.fromEntries(
    passedOn
      .map((name) => [name, headers[name]] as const)
      .filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
  const isInside = said.location?.startsWith(`${internal()}/`)
  return isInside ? { ...said, location: said.location?.slice(internal().length) ?? '' } : said
}

/**
 * Makes the copy of an answer. HTML becomes a document; when its bytes are those of
 * `former`, the former's compressed bodies are used again.
 */
export async function makeCopy(
  key: string,
  answer: OriginAnswer,
  former: Copy | undefined,
  rendering: Rendering,
): Promise<Omit<Copy, 'generation'>> {
  const { status } = answer
  const said = forReaders(answer.headers, rendering)
  const verified = Date.now()
  const policy = policyOf(status, said, verified)
  const type = said['content-type'] ?? ''
  const { headers, body } = type.startsWith('text/html')
    ? await document(key, said, answer.body, rendering)
    : { headers: { ...said, ...assetHeaders(type) }, body: answer.body }
  const digest = digestOf(headers, body)
  const bodies = former?.digest === digest ? former.bodies : await encode(type, body)
  const groups = readGroups(said['cache-groups'])
  return { key, status, headers, policy, digest, length: body.length, bodies, verified, groups }
}

async function document(
  key: string,
  said: Record<string, string>,
  body: Buffer,
  { assets, log }: Rendering,
): Promise<{ headers: Record<string, string>; body: Buffer }> {
  const { html, policy, obstacles } = await makeDocument(body.toString('utf8'), assets)
  if (obstacles.length > 0) log(`${pathOfKey(key)} is not a document. ${obstacles.join(' ')}`)
  return { headers: { ...said, ...documentHeaders(policy, obstacles.length === 0) }, body: Buffer.from(html) }
}
